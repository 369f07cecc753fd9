// pnpm load <file.csv> [--organisation id]: brings published complaints in. With the server running or stopped.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hashPassword } from '../auth.ts';
import { readConfig } from '../config.ts';
import { createStaffLogin } from '../db/create-staff-login.ts';
import { readDirectory } from '../db/directory.ts';
import { DirectoryError } from '../db/put-directory.ts';
import { imported, importedLogin } from '../demo/organisations/imported.ts';
import { demoPassword } from '../demo/password.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { loadFile } from './load/load-file.ts';
import { LoadError } from './load/load-error.ts';
import { tallyLine } from './load/tally.ts';
import { withDatabase } from './with-database.ts';

/** What was asked for on the command line. Throws a LoadError that says how to ask. */
function readArguments(given: string[]): { path: string; organisation: string } {
  const usage =
    'Say which file to load, like this: pnpm load complaints.csv, with --organisation and an id to load it elsewhere.';
  try {
    const { positionals, values } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { organisation: { type: 'string', default: imported.organisation.id } },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new LoadError(usage);
    return { path: resolve(process.cwd(), path), organisation: values.organisation };
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(usage, { cause: error });
  }
}

try {
  const { path, organisation } = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const log = createLog('warn');
  const tally = await withDatabase(config, log, async (sql) => {
    const isOwn = organisation === imported.organisation.id;
    const isNew = isOwn && !(await readDirectory(sql, organisation));
    const fresh = isOwn ? imported : undefined;
    const result = await loadFile({
      sql,
      path,
      organisation,
      fresh,
      now: () => new Date(),
      log,
      screen: process.stderr,
    });
    // A deployment gives its people accounts itself.
    if (isNew && config.databaseUrl === undefined) {
      await createStaffLogin(sql, { ...importedLogin, organisation, passwordHash: await hashPassword(demoPassword) });
      process.stderr.write(`To look at them, sign in as ${importedLogin.email} with the password: ${demoPassword}\n`);
    }
    return result;
  });
  console.log(tallyLine(tally));
} catch (error) {
  const isPlain = error instanceof LoadError || error instanceof StartError || error instanceof DirectoryError;
  if (!isPlain) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
