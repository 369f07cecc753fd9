import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { StartError } from '../start-error.ts';
import { openDatabase } from './open.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

test('values come back as documented', async () => {
  const [row] = await database.sql`
    select 9007199254740991::bigint as big, '{"a":[1]}'::jsonb as json, date '2026-03-29' as day,
      timestamptz '2026-05-15T15:30:00+01:00' as instant, array['a', 'b'] as words, '\\x01ff'::bytea as bytes`;
  expect(row).toEqual({
    big: 9_007_199_254_740_991,
    json: { a: [1] },
    day: '2026-03-29',
    instant: new Date('2026-05-15T14:30:00Z'),
    words: ['a', 'b'],
    bytes: Buffer.from([1, 255]),
  });
});

test('values go in as they come out', async () => {
  const { sql } = database;
  const given = { big: 42, json: { text: 'null\u2028' }, day: '2026-10-25', words: ['a,b', '"'], none: null };
  const [row] = await sql`
    select ${given.big}::bigint as big, ${sql.json(given.json)}::jsonb as json, ${given.day}::date as day,
      ${given.words}::text[] as words, ${given.none}::text as none`;
  expect(row).toEqual(given);
});

test('a number too large to be exact is an error, not a near miss', async () => {
  await expect(database.sql`select 9007199254740993::bigint as big`).rejects.toThrow('too large');
});

test('undefined is an error, not null', async () => {
  const missing = undefined as unknown as string;
  await expect(database.sql`select ${missing}::text`).rejects.toThrow('Undefined values are not allowed');
});

test('a note sent on one connection arrives on another', async () => {
  const other = await openDatabase(database.url, { max: 1 });
  const notes: string[] = [];
  const listening = await database.sql.listen('entries', (note) => void notes.push(note));
  await other.sql.notify('entries', 'jersey:12');
  await vi.waitUntil(() => notes.length > 0);
  expect(notes).toEqual(['jersey:12']);
  await listening.unlisten();
  await other.close();
});

test.each([
  [
    'postgres://evenhand:secret-word@127.0.0.1:1/evenhand',
    /^The database evenhand at 127\.0\.0\.1:1 cannot be opened: .+\.$/,
  ],
  ['postgres://evenhand:secret-word@no-such-host.invalid/evenhand', /^The database evenhand at no-such-host\.invalid/],
])('a database that does not answer is named without its password: %s', async (url, message) => {
  const error: unknown = await openDatabase(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  expect((error as StartError).message).toMatch(message);
  expect((error as StartError).message).not.toContain('secret-word');
});

test('rows of the access log are only ever added', async () => {
  const { sql } = database;
  await sql`insert into organisations (id, name, prefix, directory) values ('o', 'O', 'OOO', ${sql.json({})})`;
  await sql`insert into access_log (organisation, actor, act) values ('o', 's1', 'read')`;
  await expect(sql`update access_log set actor = 's2'`).rejects.toThrow('rows of access_log are only ever added');
  await expect(sql`delete from access_log`).rejects.toThrow('rows of access_log are only ever added');
  expect(await sql`select actor, act from access_log`).toEqual([{ actor: 's1', act: 'read' }]);
});
