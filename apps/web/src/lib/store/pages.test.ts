import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { describe, expect, it } from 'vitest';
import { Pages, pagesIn, type Asked } from './pages.ts';

const page = (seq: number, count = 0): PullAnswer => ({
  documents: Array.from({ length: count }, (_, index) => ({ id: `${seq}-${index}` })) as PullAnswer['documents'],
  checkpoint: { seq, base: seq, at: '2026-05-20T09:00:00Z' },
  directory: 1,
});
const lineOf = (one: PullAnswer): string => `${JSON.stringify(one)}\n`;
const unwatched = <Result>(piece: Promise<Result>): Promise<Result> => piece;

/** An answer whose body comes in these pieces. */
const answerIn = (...pieces: string[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    }),
  );

describe('pages of an answer', () => {
  it('come whole however the line cuts them up', async () => {
    const text = [page(1), page(2), page(3)].map(lineOf).join('');
    const pieces = [text.slice(0, 30), text.slice(30, 31), text.slice(31, 140), text.slice(140)];
    expect(await Array.fromAsync(pagesIn(answerIn(...pieces), unwatched))).toEqual([page(1), page(2), page(3)]);
  });

  it('end with an error where the last is cut off, after those that are whole', async () => {
    const pages = pagesIn(answerIn(lineOf(page(1)), lineOf(page(2)).slice(0, 20)), unwatched);
    expect((await pages.next()).value).toEqual(page(1));
    await expect(pages.next()).rejects.toThrow(SyntaxError);
  });

  it('may be one, of a server that knows of no more', async () => {
    expect(await Array.fromAsync(pagesIn(answerIn(JSON.stringify(page(7))), unwatched))).toEqual([page(7)]);
  });
});

describe('the questions of a device', () => {
  /** Answers each question with these pages; says what was asked, and of which questions no more was wanted. */
  function asking(...answers: PullAnswer[][]) {
    const asked: Asked[] = [];
    const stopped: boolean[] = [];
    const pages = new Pages(async (question, signal) => {
      const place = asked.push(question) - 1;
      signal.addEventListener('abort', () => (stopped[place] = true));
      return pagesIn(answerIn((answers[place] ?? []).map(lineOf).join('')), unwatched);
    });
    return { pages, asked, stopped };
  }

  it('that go on from the page before are answered by the same answer', async () => {
    const { pages, asked } = asking([page(2, 2), page(4, 2), page(5, 1)]);
    const first = await pages.pull({ from: undefined, limit: 2 });
    const second = await pages.pull({ from: first.checkpoint, limit: 2 });
    const third = await pages.pull({ from: second.checkpoint, limit: 2 });
    expect([first, second, third]).toEqual([page(2, 2), page(4, 2), page(5, 1)]);
    expect(asked).toHaveLength(1);
  });

  it('are asked anew once an answer is at its end', async () => {
    const { pages, asked } = asking([page(2, 2)], [page(3, 1)]);
    const { checkpoint } = await pages.pull({ from: undefined, limit: 2 });
    expect(await pages.pull({ from: checkpoint, limit: 2 })).toEqual(page(3, 1));
    expect(asked[1]?.from).toEqual(checkpoint);
  });

  it('from elsewhere, or with a proof, are asked anew, and the rest of the answer before is let go', async () => {
    const { pages, asked, stopped } = asking([page(2, 2), page(4, 2)], [page(2, 2), page(4, 2)], [page(4, 2)]);
    await pages.pull({ from: undefined, limit: 2 });
    const { checkpoint } = await pages.pull({ from: undefined, limit: 2 });
    expect(await pages.pull({ from: checkpoint, limit: 2, prove: true })).toEqual(page(4, 2));
    expect(asked).toHaveLength(3);
    expect(stopped).toEqual([true, true]);
  });

  it('fail where the answer holds no page', async () => {
    const { pages } = asking([]);
    await expect(pages.pull({ from: undefined, limit: 2 })).rejects.toThrow('nothing');
  });
});
