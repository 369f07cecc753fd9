import { readFileSync } from 'node:fs';
import { asksOf } from './asks.ts';
import { someEntries } from './entries.ts';
import type { Place } from './place.ts';

export interface Killed {
  acknowledged: number;
  /** Of those, how many were not there afterwards, and how many twice. */
  lost: number;
  twice: number;
}

/** Kills the server in the middle of pushes and asks what it still holds of what it had acknowledged. */
export async function killed({ sql, app, found, signIn }: Place): Promise<Killed> {
  await found('killed');
  const asks = asksOf(app.directUrl, await signIn('killed', 's0'));
  const acknowledged: string[] = [];
  const pushing = (async () => {
    for (;;) {
      const entries = someEntries(50, 's0');
      await asks.push(entries);
      acknowledged.push(...entries.map(({ id }) => id));
    }
  })().catch(() => undefined);
  while (acknowledged.length < 1000) await new Promise((resolve) => setTimeout(resolve, 20));
  await app.kill9();
  await pushing;
  await app.restart();
  const rows = await sql<{ id: string; copies: number }[]>`
    select id, count(*)::int as copies from entries where organisation = 'killed' group by id`;
  const copies = new Map(rows.map(({ id, copies: each }) => [id, each]));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !copies.has(id)).length,
    twice: rows.filter(({ copies: each }) => each > 1).length,
  };
}

export interface Memory {
  /** Megabytes that the server's process held, after so many requests each. */
  samples: number[];
}

/** Pushes and pulls for a while, and looks at what the server's process holds on the way. */
export async function memory({ app, found, signIn }: Place, seconds: number, pid: number): Promise<Memory> {
  await found('memory');
  const asks = asksOf(app.directUrl, await signIn('memory', 's0'));
  const samples: number[] = [];
  const rounds = 6;
  for (let round = 0; round < rounds; round += 1) {
    const until = performance.now() + (seconds * 1000) / rounds;
    let { checkpoint } = await asks.pull(null, 1);
    while (performance.now() < until) {
      await asks.push(someEntries(20, 's0'));
      checkpoint = (await asks.pull(checkpoint, 200)).checkpoint;
    }
    samples.push(residentOf(pid));
  }
  return { samples };
}

/** Megabytes; 0 where the system does not say. */
function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
