// pnpm backup <folder> [--with-secret]: everything that is kept, as it is at one moment. With the server running or stopped.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { writeBackup } from './backup/write-backup.ts';
import { withDatabase } from './with-database.ts';

function readArguments(given: string[]): { folder: string; withSecret: boolean } {
  const usage = 'Say where to, like this: pnpm backup <new folder>, with --with-secret to save the secret too.';
  try {
    const { positionals, values } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { 'with-secret': { type: 'boolean', default: false } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new StartError(usage);
    return { folder: resolve(process.cwd(), folder), withSecret: values['with-secret'] };
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(usage, { cause: error });
  }
}

try {
  const { folder, withSecret } = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const started = performance.now();
  const { tables, files } = await withDatabase(config, createLog('warn', process.stderr), (sql) =>
    writeBackup({ sql, config, folder, withSecret, now: new Date() }),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...tables, ...files].reduce((sum, part) => sum + part.bytes, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${rows} rows of ${tables.length} tables and ${files.length} files saved in ${folder}, ${bytes} bytes, ${seconds} s.`,
  );
  if (!withSecret)
    console.log('The secret is not in it (--with-secret); without it, everybody signs in anew after a restore.');
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
