import type { Entry } from '@evenhand/policy/entries/entry';
import type { Sql } from '@evenhand/server/db/open.ts';
import { asksOf } from './asks.ts';
import { batchesOf, someEntries } from './entries.ts';
import { clients, type Place } from './place.ts';

/** Seconds that the same work took. */
export interface Compared {
  raw: number;
  ours: number;
}

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** A table like the one that the server writes, with its keys and indexes: what Postgres alone can do. */
async function rawTable(sql: Sql): Promise<void> {
  await sql`drop table if exists raw_entries`;
  await sql`create table raw_entries (like entries including defaults including indexes)`;
}

const rawRows = (entries: readonly Entry[], from: number) =>
  entries.map(({ id, record, kind, at, recordedAt, by, device, pack, body }, index) => ({
    ...{ organisation: 'raw', seq: from + index, id, record_kind: record.kind, record_id: record.id, kind, at },
    ...{
      recorded_at: recordedAt,
      by,
      device,
      pack,
      body: JSON.stringify(body),
      verdict: 'accepted',
      hash: Buffer.alloc(32),
    },
  }));

/** 10,000 entries from one client in batches of 200, and all of them read again. */
export async function oneClient(
  { sql, app, found, signIn }: Place,
  count: number,
): Promise<{ push: Compared; pull: Compared }> {
  await found('one');
  const asks = asksOf(app.directUrl, await signIn('one', 's0'));
  // The first request of a process loads what the later ones find.
  await asks.push(someEntries(20, 's0'));
  const batches = batchesOf(someEntries(count, 's0'), 200);
  await rawTable(sql);
  const raw = await secondsOf(async () => {
    for (const [index, batch] of batches.entries())
      await sql`insert into raw_entries ${sql(rawRows(batch, 1 + index * 200))}`;
  });
  const ours = await secondsOf(async () => {
    for (const batch of batches) await asks.push(batch);
  });
  const rawPull = await secondsOf(async () => {
    const rows = await sql`select * from raw_entries where organisation = 'raw' order by seq`;
    if (rows.length !== count) throw new Error(`Postgres gave ${rows.length} of ${count}.`);
  });
  let pulled = 0;
  const oursPull = await secondsOf(async () => void (pulled = await asks.pullAll()));
  if (pulled !== count + 20) throw new Error(`The server gave ${pulled} of ${count + 20}.`);
  return { push: { raw, ours }, pull: { raw: rawPull, ours: oursPull } };
}

/** 50 clients at once, each with 100 entries of their own. */
export async function manyClients({ sql, app, found, signIn }: Place): Promise<Compared> {
  await found('many');
  const people = await Promise.all(
    Array.from({ length: clients }, async (_, index) => ({
      asks: asksOf(app.directUrl, await signIn('many', `s${index}`)),
      entries: someEntries(100, `s${index}`),
    })),
  );
  await rawTable(sql);
  const raw = await secondsOf(() =>
    Promise.all(
      people.map(({ entries }, index) => sql`insert into raw_entries ${sql(rawRows(entries, 1 + index * 100))}`),
    ),
  );
  const ours = await secondsOf(() => Promise.all(people.map(({ asks, entries }) => asks.push(entries))));
  return { raw, ours };
}
