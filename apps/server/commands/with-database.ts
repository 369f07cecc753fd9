import { join } from 'node:path';
import type { Config } from '../config.ts';
import { runningEmbedded, startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import type { Sql } from '../db/open.ts';
import type { Log } from '../log.ts';

/** Where the embedded database lies, for the server and for commands alike. */
export const embeddedFolder = (config: Pick<Config, 'dataDir'>): string => join(config.dataDir, 'postgres');

/**
 * Does some work on the configured database, migrated: the given one; else the embedded one, joined while a server runs it
 * and started and stopped again when none does. Throws a StartError when it cannot be had, and what the work throws.
 */
export async function withDatabase<Result>(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  log: Log,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const dir = embeddedFolder(config);
  const running = config.databaseUrl ?? runningEmbedded(dir);
  const embedded = running === undefined ? await startEmbedded({ dir, log }) : undefined;
  try {
    const { sql, close } = await openDatabase(running ?? embedded?.url ?? '', { max: 4, name: 'evenhand-command' });
    try {
      await migrate(sql);
      return await work(sql);
    } finally {
      await close();
    }
  } finally {
    await embedded?.stop();
  }
}
