// Brings a database to this version's tables. Plain SQL files, run in order of their names, all in one transaction,
// under a session advisory lock (Kysely's Migrator), so that many processes may start at once.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql as raw } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartError } from '../start-error.ts';
import { kyselyOver } from './kysely.ts';
import type { Sql } from './open.ts';

/** A migration as it lies here, with the hash of its text. */
type File = { name: string; text: string; sha256: string };
type Tables = { migration_hashes: { name: string; sha256: string } };

/** By this code a migration says, in one sentence, what somebody has to do first. */
const toSay = 'EV001';

const folder = fileURLToPath(new URL('migrations/', import.meta.url));

/**
 * Runs every migration that is not applied yet and returns their names (empty when there was nothing to do).
 * Throws a StartError when an applied file was edited since or the database is newer than this program;
 * a failing migration is thrown as it is, and nothing of this run is kept.
 */
export async function migrate(sql: Sql, from: string = folder): Promise<string[]> {
  const files = await readMigrations(from);
  const database = kyselyOver<Tables>(sql);
  const migrator = new Migrator({
    db: database,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(files.map((file) => [file.name, { up: (inside: Kysely<Tables>) => apply(file, inside) }])),
    },
  });
  await refuseStrangers(sql, files);
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof Error && 'code' in error && error.code === toSay) throw new StartError(error.message);
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
  return (results ?? []).map((result) => result.migrationName);
}

/** All migrations of this version, in order. */
export async function readMigrations(from: string = folder): Promise<File[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(from, name), 'utf8');
      return { name: name.slice(0, -'.sql'.length), text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/**
 * The driver under Kysely sends one statement at a time; EXECUTE takes a whole file and keeps it in the transaction.
 */
async function apply(file: File, inside: Kysely<Tables>): Promise<void> {
  const quote = `$m${file.sha256.slice(0, 8)}$`;
  await raw.raw(`do $run$ begin execute ${quote}${file.text}${quote}; end $run$`).execute(inside);
  await inside.insertInto('migration_hashes').values({ name: file.name, sha256: file.sha256 }).execute();
}

/** An applied migration is history: editing it would leave two kinds of databases under one name. */
async function refuseStrangers(sql: Sql, files: File[]): Promise<void> {
  const [known] = await sql<{ exists: boolean }[]>`select to_regclass('migration_hashes') is not null as exists`;
  if (!known?.exists) return;
  const applied = await sql<
    { name: string; sha256: string }[]
  >`select name, sha256 from migration_hashes order by name`;
  for (const { name, sha256 } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file)
      throw new StartError(
        `The database has migration ${name}, which this version of Evenhand does not know: it was made by a newer one.`,
      );
    if (file.sha256 !== sha256)
      throw new StartError(
        `The migration ${name} was edited after it was applied; put the file back and write a new one.`,
      );
  }
}
