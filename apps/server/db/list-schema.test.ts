import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { listSchema } from './list-schema.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

// After a new migration: `vitest run list-schema -u` in apps/server, and read the difference.
test('schema.txt is what the migrations make', async () => {
  await expect(await listSchema(database.sql)).toMatchFileSnapshot('schema.txt');
});

test('every table of ours carries the organisation as the first part of its key', async () => {
  const exempt = ['kysely_migration', 'kysely_migration_lock', 'migration_hashes', 'organisations', 'tracking_tries'];
  const rows = await database.sql<{ name: string; first: string | null }[]>`
    select c.relname as name, (
      select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all (${exempt})`;
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.filter(({ first }) => first !== 'organisation')).toEqual([]);
});
