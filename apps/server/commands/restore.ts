// pnpm restore <folder>: a back-up into a new, empty database; all of it, verified, or nothing.
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { readSound } from './backup/manifest.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { withDatabase } from './with-database.ts';

try {
  const [given, ...more] = process.argv.slice(2);
  if (given === undefined || given.startsWith('-') || more.length > 0) {
    throw new StartError('Say which back-up, like this: pnpm restore <folder>.');
  }
  const folder = resolve(process.cwd(), given);
  // Read whole before anything is opened or made.
  const manifest = await readSound(folder);
  const config = readConfig(process.env);
  const started = performance.now();
  await withDatabase(config, createLog('warn', process.stderr), (sql) =>
    restoreBackup({ sql, config, folder, manifest }),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files restored and verified, as of ${manifest.at}, ${seconds} s.`,
  );
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
