// pnpm load <file.csv> [--organisation id]: brings published complaints in. With the server running or stopped.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { createStaffLogin } from '../db/create-staff-login.ts';
import { readDirectory } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';
import { DirectoryError, putDirectory } from '../db/put-directory.ts';
import { imported, importedLogin } from '../demo/organisations/imported.ts';
import { demoPassword } from '../demo/password.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { loadFile, surveyFile } from './load/load-file.ts';
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

/** The organisation for imports, once, with an account to look at it; a deployment gives its people accounts itself. */
async function makeOwn(sql: Sql, isDeployment: boolean): Promise<void> {
  const { id } = imported.organisation;
  if (await readDirectory(sql, id)) return;
  await putDirectory(sql, imported);
  if (isDeployment) return;
  // The sign-in library takes longer to load than most files, so only here.
  const { hashPassword } = await import('../auth.ts');
  const passwordHash = await hashPassword(demoPassword);
  await createStaffLogin(sql, { ...importedLogin, organisation: id, passwordHash });
  process.stderr.write(`To look at them, sign in as ${importedLogin.email} with the password: ${demoPassword}\n`);
}

try {
  const { path, organisation } = readArguments(process.argv.slice(2));
  const survey = await surveyFile(path, new Date().toISOString().slice(0, 10));
  const config = readConfig(process.env);
  // Standard output has the result only.
  const log = createLog('warn', process.stderr);
  const tally = await withDatabase(config, log, async (sql) => {
    if (organisation === imported.organisation.id) await makeOwn(sql, config.databaseUrl !== undefined);
    return loadFile({ sql, survey, organisation, now: () => new Date(), log, screen: process.stderr });
  });
  console.log(tallyLine(tally));
} catch (error) {
  const isPlain = error instanceof LoadError || error instanceof StartError || error instanceof DirectoryError;
  if (!isPlain) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
