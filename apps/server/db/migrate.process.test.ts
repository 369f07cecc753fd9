import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { sampleOrganisation } from '../testing/sample.ts';
import { StartError } from '../start-error.ts';
import { readDirectory } from './directory.ts';
import { migrate } from './migrate.ts';
import { openDatabase, serverRole } from './open.ts';
import { putDirectory } from './put-directory.ts';

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await freshDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('an account without special rights', () => {
  const account = `plain_${process.pid}`;
  let url: string;
  beforeEach(async () => {
    await database.sql.unsafe(`create role ${account} login password 'plain'`);
    await database.sql.unsafe(`alter database ${new URL(database.url).pathname.slice(1)} owner to ${account}`);
    await database.sql.unsafe(`alter schema public owner to ${account}`);
    url = Object.assign(new URL(database.url), { username: account, password: 'plain' }).href;
  });
  afterEach(async () => {
    await database.sql.unsafe(`drop owned by ${account} cascade`);
    await database.sql.unsafe(`alter database ${new URL(database.url).pathname.slice(1)} owner to current_user`);
    await database.sql.unsafe(`drop role ${account}`);
  });

  test('is told in one sentence what an administrator of the database has to do, and can do all of it after that', async () => {
    const { sql, close } = await openDatabase(url, { max: 2 });
    const sentence = await migrate(sql).catch((error: unknown) =>
      error instanceof StartError ? error.message : error,
    );
    expect(sentence).toBe(
      `Let an administrator of the database run: grant evenhand_server, evenhand_scoped to ${account};`,
    );
    await database.sql.unsafe(`grant evenhand_server, evenhand_scoped to ${account}`);
    expect((await migrate(sql)).length).toBeGreaterThan(5);
    await putDirectory(sql, sampleOrganisation());
    await close();
    const server = await openDatabase(url, { max: 2, role: serverRole });
    expect((await readDirectory(server.sql, 'sample'))?.staff).toHaveLength(4);
    await expect(server.sql`select from entries`).rejects.toThrow('permission denied');
    await server.close();
  });
});

describe('migrate', () => {
  test('four processes that start at once on an empty database apply each migration once', async () => {
    const pools = await Promise.all([1, 2, 3, 4].map(() => openDatabase(database.url, { max: 2 })));
    const applied = await Promise.all(pools.map(({ sql }) => migrate(sql)));
    const hashes = await database.sql<{ name: string }[]>`select name from migration_hashes order by name`;
    expect(hashes.length).toBeGreaterThan(0);
    expect(applied.flat().sort()).toEqual(hashes.map(({ name }) => name));
    await Promise.all(pools.map(({ close }) => close()));
  });

  test('a second run has nothing to do', async () => {
    await migrate(database.sql);
    expect(await migrate(database.sql)).toEqual([]);
  });

  test('a run that fails half-way leaves nothing behind', async () => {
    await writeFile(join(folder, '0001-first.sql'), 'create table migration_hashes (name text, sha256 text)');
    await writeFile(join(folder, '0002-broken.sql'), 'create table half (id int); select nonsense;');
    await expect(migrate(database.sql, folder)).rejects.toThrow('nonsense');
    const [row] = await database.sql`select to_regclass('half') as half, to_regclass('migration_hashes') as first`;
    expect(row).toEqual({ half: null, first: null });
  });

  test('a migration edited after it was applied is refused', async () => {
    await writeFile(join(folder, '0001-first.sql'), 'create table migration_hashes (name text, sha256 text)');
    await migrate(database.sql, folder);
    await writeFile(
      join(folder, '0001-first.sql'),
      'create table migration_hashes (name text, sha256 text, more text)',
    );
    await expect(migrate(database.sql, folder)).rejects.toThrow('0001-first was edited after it was applied');
  });

  test('a database of a newer Evenhand is refused', async () => {
    await migrate(database.sql);
    await database.sql`insert into migration_hashes (name, sha256) values ('9999-from-the-future', 'x')`;
    await expect(migrate(database.sql)).rejects.toThrow('does not know: it was made by a newer one');
  });
});
