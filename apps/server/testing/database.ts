// A Postgres database of its own for a test file, a copy of the migrated one; it takes about 30 ms in memory and 300 on
// a slow disk.
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { openDatabase, serverRole } from '../db/open.ts';
import type { Sql } from '../db/open.ts';

export type FreshDatabase = {
  url: string;
  /** With every right, to look at what is there. */
  sql: Sql;
  /** With the rights of a running server. */
  server: Sql;
  /** Closes both and removes the database, whoever else is still connected. */
  drop(): Promise<void>;
};

type FreshOptions = {
  /** Without tables, as a new server's: for tests of the migrations themselves. */
  empty?: boolean;
};

/** Makes a database with every migration applied. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function freshDatabase({ empty = false }: FreshOptions = {}): Promise<FreshDatabase> {
  const templateUrl = inject('templateUrl');
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(
    templateUrl,
    (sql) => sql`create database ${sql(name)} template ${sql(empty ? 'template0' : template)} strategy file_copy`,
  );
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  const { sql, close } = await openDatabase(url.href, { max: 5 });
  const server = empty ? undefined : await openDatabase(url.href, { max: 5, role: serverRole });
  const drop = async () => {
    await Promise.all([close(), server?.close()]);
    await onCluster(templateUrl, (cluster) => cluster`drop database ${cluster(name)} with (force)`);
  };
  return { url: url.href, sql, server: server?.sql ?? sql, drop };
}

/** Runs one statement outside the databases concerned. */
async function onCluster(templateUrl: string, statement: (sql: Sql) => PromiseLike<unknown>): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  const { sql, close } = await openDatabase(url.href, { max: 1 });
  try {
    await statement(sql);
  } finally {
    await close();
  }
}
