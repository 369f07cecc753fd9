// What the driver does when a connection is lost, as it is whenever a database restarts: everybody who waits is answered,
// and nothing of the lost transaction reaches the next (postgres.patch).
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { openDatabase, type Database, type Queries } from './open.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.sql`create table written (word text)`;
});
afterAll(() => database.drop());

/** A pool of one connection. */
let one: Database;
beforeEach(async () => void (one = await openDatabase(database.url, { max: 1 })));
afterEach(() => one.close());

const pidOf = async (on: Queries): Promise<number> =>
  (await on<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
/** Ends it from outside, and resolves when it is gone. */
const lose = (pid: number) => database.sql`select pg_terminate_backend(${pid}, 5000)`;

test('whoever waits to have a connection to themselves gets one when that which they waited for is lost', async () => {
  const held = await one.sql.reserve();
  const pid = await pidOf(held);
  const waiting = [one.sql.reserve(), one.sql.reserve()];
  await lose(pid);
  held.release();
  for (const next of waiting) {
    const theirs = await next;
    expect(await pidOf(theirs)).not.toBe(pid);
    theirs.release();
  }
});

test('giving back a connection that was lost gives nobody a dead one', async () => {
  const held = await one.sql.reserve();
  const sleeping = held`select pg_sleep(60)`.execute();
  sleeping.catch(() => undefined);
  await lose(await pidOfSleeper());
  // As the server says while it goes, or as the driver does once it has gone.
  await expect(sleeping).rejects.toThrow(/terminating connection|CONNECTION_CLOSED/);
  held.release();
  expect(await pidOf(one.sql)).toBeGreaterThan(0);
  await expect(held`select 1`).rejects.toThrow('CONNECTION_CLOSED');
});

test('every question of a transaction whose connection is lost is answered', async () => {
  const asked: Promise<unknown>[] = [];
  const lost = one.sql.begin(async (tx) => {
    // The second is described before it is asked, and the third waits here for that.
    const queries = [tx`select pg_sleep(60)`, tx`select ${2}::integer`, tx`select ${3}::integer`];
    for (const query of queries) asked.push(query.execute());
    await Promise.allSettled(asked);
  });
  lost.catch(() => undefined);
  await lose(await pidOfSleeper());
  await expect(lost).rejects.toThrow('CONNECTION_CLOSED');
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});

test('what a lost transaction still asks does not reach the transaction that has its connection now', async () => {
  const { promise: goOn, resolve: letGoOn } = Promise.withResolvers<void>();
  const { promise: late, resolve: tell } = Promise.withResolvers<PromiseSettledResult<unknown>[]>();
  const lost = one.sql.begin(async (tx) => {
    await lose(await pidOf(tx));
    await goOn;
    tell(await Promise.allSettled([tx`insert into written values ('lost')`]));
  });
  await expect(lost).rejects.toThrow('CONNECTION_CLOSED');

  await one.sql.begin(async (tx) => {
    await tx`insert into written values ('kept')`;
    letGoOn();
    expect((await late).map(({ status }) => status)).toEqual(['rejected']);
    await tx`insert into written values ('kept too')`;
  });
  expect((await database.sql`select word from written`).map(({ word }) => word as string)).toEqual([
    'kept',
    'kept too',
  ]);
});

async function pidOfSleeper(): Promise<number> {
  for (;;) {
    const [sleeper] = await database.sql<{ pid: number }[]>`
      select pid from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'
      and datname = current_database()`;
    if (sleeper) return sleeper.pid;
  }
}
