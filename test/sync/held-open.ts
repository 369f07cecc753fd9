// One transaction stays open while others commit, at two server processes, and devices ask all the while: whoever asks
// must neither see the one that is open nor ever pass it by.
import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { expect, test } from 'vitest';
import { sampleComplaint } from '../../apps/server/testing/sample.ts';
import type { Stage } from './stage.ts';

interface Person {
  url: string;
  staff: string;
  headers: Record<string, string>;
}

async function push({ url, headers }: Person, entries: readonly Entry[]): Promise<Entry[]> {
  const answer = await fetch(`${url}/api/entries/push`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ rows: entries.map((entry) => ({ newDocumentState: entry })) }),
  });
  if (!answer.ok) throw new Error(`A push was answered ${answer.status}.`);
  return (await answer.json()) as Entry[];
}

/** Asks without a pause, in small pages, until it is told to stop and nothing more comes. */
function puller({ url, headers }: Person, from: number) {
  const seen: number[] = [];
  let seq = from;
  let pulls = 0;
  let stopped = false;
  const done = (async () => {
    for (;;) {
      const isLast = stopped;
      const answer = await fetch(`${url}/api/entries/pull?seq=${seq}&limit=5`, { headers });
      const { documents, checkpoint } = (await answer.json()) as PullAnswer;
      pulls += 1;
      seen.push(...documents.map((entry) => entry.seq ?? 0));
      if (isLast && checkpoint.seq === seq) return;
      seq = checkpoint.seq;
      await turn();
    }
  })();
  return {
    seen,
    get seq() {
      return seq;
    },
    get pulls() {
      return pulls;
    },
    stop: async () => {
      stopped = true;
      await done;
    },
  };
}

/** `stage` is asked when the test runs. */
export function runHeldOpen(stage: () => Stage): void {
  test('a transaction that is held open hides what comes after it, and nobody who asks meanwhile misses it', async () => {
    const { sql, servers, found, signIn } = stage();
    const organisation = `held-${randomUUID().slice(0, 8)}`;
    await found(organisation);
    const [first = '', second = ''] = servers;
    const people = await Promise.all(
      [['gil', first] as const, ['adam', second] as const].map(async ([staff, url]) => ({
        ...{ staff, url },
        headers: await signIn(organisation, staff),
      })),
    );
    const complaint = (by: string): Entry => sampleComplaint({ by, body: { unit: 'all' } });
    const begun = await Promise.all(people.map((person) => push(person, [complaint(person.staff)])));
    const before = begun.flat().length;
    const pullers = people.map((person) => puller(person, before));
    const asked = async (times: number): Promise<void> => {
      const until = pullers.map(({ pulls }) => pulls + times);
      while (pullers.some(({ pulls }, index) => pulls < (until[index] ?? 0))) await turn();
    };

    const pushes: Promise<Entry[]>[] = [];
    const late = randomUUID();
    await sql.begin(async (tx) => {
      // What a push does first; then its server takes its time.
      await tx`select last_seq from organisations where id = ${organisation} for no key update`;
      const [row] = await tx<{ last_seq: number }[]>`
        update organisations set last_seq = last_seq + 1 where id = ${organisation} returning last_seq`;
      await tx`
        insert into entries (organisation, seq, id, record_kind, record_id, kind, at, recorded_at, by, device, pack, body,
          verdict, hash)
        values (${organisation}, ${row?.last_seq ?? 0}, ${late}, 'case', ${randomUUID()}, 'note-added',
          '2026-05-18T09:00:00Z', '2026-05-18T09:00:00Z', 'gil', 'd', 'p@1', ${tx.json({ text: 'late' })}, 'accepted', '')`;
      for (const person of [...people, ...people]) pushes.push(push(person, [complaint(person.staff)]));
      await asked(8);
      expect(pullers.map(({ seq }) => seq)).toEqual([before, before]);
    });
    const pushed = (await Promise.all(pushes)).flat();
    // Both servers write and both are asked, without a pause, and nobody waits for anybody.
    const more = people.map(async (person) => {
      for (let count = 0; count < 5; count += 1) await push(person, [complaint(person.staff), complaint(person.staff)]);
    });
    await Promise.all(more);
    await Promise.all(pullers.map(({ stop }) => stop()));

    expect(Math.min(...pushed.map(({ seq }) => seq ?? 0))).toBe(before + 2);
    const all = Array.from({ length: 1 + pushed.length + 20 }, (_, index) => before + 1 + index);
    expect(pullers[0]?.seen).toEqual(all);
    // The late one was written as gil's, on a record that nobody else sees.
    expect(pullers[1]?.seen).toEqual(all.slice(1));
  });
}
