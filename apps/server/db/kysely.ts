import { Kysely } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import type { Sql } from './open.ts';

/**
 * The same pool as Kysely sees it, for the two libraries that speak Kysely (migrations, sign-in).
 * Do not destroy it: that would close the pool, which belongs to whoever opened it.
 */
export function kyselyOver<Tables>(sql: Sql): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: sql }) });
}
