import type { Checkpoint } from '@evenhand/policy/wire/replication';
import { asksOf } from './asks.ts';
import { someEntries } from './entries.ts';
import { clients, type Place } from './place.ts';

const turns = 30;

export interface Live {
  listeners: number;
  /** Milliseconds from the beginning of a push until a listener has pulled what was pushed. */
  p50: number;
  p95: number;
}

/** How long an entry takes from one device to others that listen, each of which asks for it as soon as it hears of news. */
export async function live({ app, found, signIn }: Place, listeners: number): Promise<Live> {
  const name = `live-${listeners}`;
  await found(name);
  const writer = asksOf(app.directUrl, await signIn(name, 's0'));
  await writer.push(someEntries(20, 's0'));
  const took: number[] = [];
  let sentAt = 0;
  let left = 0;
  let all = (): void => undefined;
  const ends = await Promise.all(
    Array.from({ length: listeners }, async (_, index) => {
      const asks = asksOf(app.directUrl, await signIn(name, `s${1 + (index % (clients - 1))}`));
      let cursor: Checkpoint = (await asks.pull(null)).checkpoint;
      return asks.listen(() => {
        void asks.pull(cursor).then(({ documents, checkpoint }) => {
          if (checkpoint.seq === cursor.seq || documents.length === 0) return;
          cursor = checkpoint;
          took.push(performance.now() - sentAt);
          left -= 1;
          if (left === 0) all();
        });
      });
    }),
  );
  for (let turn = 0; turn < turns; turn += 1) {
    left = listeners;
    const heard = new Promise<void>((resolve) => (all = resolve));
    sentAt = performance.now();
    await writer.push(someEntries(1, 's0'));
    await heard;
  }
  for (const end of ends) end();
  took.sort((a, b) => a - b);
  const at = (part: number): number => took[Math.floor(took.length * part)] ?? 0;
  return { listeners, p50: at(0.5), p95: at(0.95) };
}
