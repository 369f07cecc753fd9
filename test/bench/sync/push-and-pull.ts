import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Sql } from '@evenhand/server/db/open.ts';
import { batchesOf, someEntries } from './entries.ts';
import { clients } from './place.ts';

/** Seconds that the same work took. */
export interface Compared {
  raw: number;
  other: number;
}

export interface Shares {
  push: Compared;
  pull: Compared;
  many: Compared;
}

/** One client of a sync server. */
export interface Client {
  /** Answers when the server has acknowledged all of them. */
  push(entries: readonly Entry[]): Promise<void>;
  /** Everything, page by page; how many there were. */
  pullAll(): Promise<number>;
}

export const total = 10_000;
const batch = 200;
/** So many entries are pushed before anything counts. */
const warmUp = 2000;
/** So often everything is read before it counts, and then again: once is too short to tell. */
const turns = 10;
/** So many entries are read in all of the turns. */
export const read = turns * (warmUp + total);
const each = 100;
/** So often all the clients push at once; once more before it counts. */
const rounds = 5;
/** So many entries are pushed by all of them in all the rounds that count. */
export const pushedByMany = rounds * clients * each;

/**
 * Raw Postgres and a sync server at the same work by turns, so that a machine that is slower for a moment is so for both:
 * 10,000 entries from one client in batches of 200, all of them read again, and 50 clients at once with 100 entries each.
 * `clientOf` gives the client of one of 50 people.
 */
export async function sharesOf(sql: Sql, clientOf: (person: number) => Promise<Client>): Promise<Shares> {
  const first = await clientOf(0);
  const raw = await rawTable(sql);
  // A process that has just begun still compiles what it runs; servers run for months.
  const warm = someEntries(warmUp, 's0');
  for (const some of batchesOf(warm, batch)) await alternate(some, raw.insert, first.push);

  const push: Compared = { raw: 0, other: 0 };
  for (const some of batchesOf(someEntries(total, 's0'), batch))
    add(push, await alternate(some, raw.insert, first.push));
  const expected = warm.length + total;
  const counted = (read: () => Promise<number>) => async (): Promise<void> => {
    const count = await read();
    if (count !== expected) throw new Error(`${count} of ${expected} entries were read.`);
  };
  const pullAll = () => alternate(null, counted(raw.readAll), counted(first.pullAll));
  for (let turn = 0; turn < turns; turn += 1) await pullAll();
  const pull: Compared = { raw: 0, other: 0 };
  for (let turn = 0; turn < turns; turn += 1) add(pull, await pullAll());
  const people = await Promise.all(Array.from({ length: clients }, async (_, person) => clientOf(person)));
  const pushTogether = () =>
    alternate(
      people.map((client, person) => ({ client, entries: someEntries(each, `s${person}`) })),
      // Over connections that the round before has opened, as those of a server are.
      (all) => Promise.all(all.map(({ entries }) => raw.insert(entries))),
      (all) => Promise.all(all.map(({ client, entries }) => client.push(entries))),
    );
  await pushTogether();
  const many: Compared = { raw: 0, other: 0 };
  for (let round = 0; round < rounds; round += 1) add(many, await pushTogether());
  return { push, pull, many };
}

function add(sum: Compared, one: Compared): void {
  sum.raw += one.raw;
  sum.other += one.other;
}

async function alternate<Work>(
  work: Work,
  raw: (work: Work) => Promise<unknown>,
  other: (work: Work) => Promise<unknown>,
): Promise<Compared> {
  return { raw: await secondsOf(() => raw(work)), other: await secondsOf(() => other(work)) };
}

setFlagsFromString('--expose-gc');
/** Collects garbage now: whoever has the next turn is not to pay for what the one before has left. */
const collect = runInNewContext('gc') as () => void;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  collect();
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** A table like the one that the server writes, with its keys and indexes: what Postgres alone can do. */
async function rawTable(sql: Sql) {
  await sql`drop table if exists raw_entries`;
  await sql`create table raw_entries (like entries including defaults including indexes)`;
  let next = 1;
  return {
    async insert(entries: readonly Entry[]): Promise<void> {
      const rows = rowsOf(entries, next);
      next += entries.length;
      await sql`insert into raw_entries ${sql(rows)}`;
    },
    readAll: async (): Promise<number> =>
      (await sql`select * from raw_entries where organisation = 'raw' order by seq`).length,
  };
}

const rowsOf = (entries: readonly Entry[], from: number) =>
  entries.map(({ id, record, kind, at, recordedAt, by, device, pack, body }, index) => ({
    ...{ organisation: 'raw', seq: from + index, id, record_kind: record.kind, record_id: record.id, kind, at },
    ...{ recorded_at: recordedAt, by, device, pack, body: JSON.stringify(body), verdict: 'accepted' },
    hash: Buffer.alloc(32),
  }));
