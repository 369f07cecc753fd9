// pnpm verify [--anchor file] [--caches] [--organisation id]: whether everything that is kept is as it was written. With the
// server running or stopped. Exit code 1 when something does not fit.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { addAnchors, readAnchors } from './verify/anchor-file.ts';
import { verifyAll } from './verify/verify-all.ts';
import { withDatabase } from './with-database.ts';

function readArguments(given: string[]) {
  try {
    const { values } = parseArgs({
      args: given,
      options: {
        anchor: { type: 'string' },
        caches: { type: 'boolean', default: false },
        organisation: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    const usage = 'It is pnpm verify, with --anchor and a file of anchors, --caches, or --organisation and an id.';
    throw new StartError(usage, { cause: error });
  }
}

try {
  const { anchor, caches, organisation } = readArguments(process.argv.slice(2));
  const file = anchor === undefined ? undefined : resolve(process.cwd(), anchor);
  const elsewhere = file === undefined ? [] : await readAnchors(file);
  const log = createLog('warn', process.stderr);
  const { isSound, newest } = await withDatabase(readConfig(process.env), log, (sql) =>
    verifyAll({ sql, elsewhere, caches, organisation, say: console.log }),
  );
  if (file !== undefined && !(await addAnchors(file, elsewhere, newest))) {
    console.error(`The newest anchors could not be added to ${file}; it was only compared with.`);
  }
  if (!isSound) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
