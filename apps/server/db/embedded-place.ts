// Where the programs and the data lie. Both must be within reach of the account that PostgreSQL runs as; for root,
// whose home nobody else may enter, that may mean a folder of the system instead.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { makeFolder } from '../make-folder.ts';
import { StartError } from '../start-error.ts';
import { accountFor, canReach } from './embedded-account.ts';
import type { Account } from './embedded-account.ts';
import { findBinaries } from './embedded-binaries.ts';

export type Place = {
  /** Ours; the server's log lies here. */
  dir: string;
  /** PostgreSQL's own data folder; it may not exist yet. */
  cluster: string;
  /** Folder of the programs. */
  bin: string;
  /** First number of the PostgreSQL version. */
  version: string;
  account: Account;
};

const systemFolder = '/var/lib/evenhand';

/** Where a cluster kept in `dir` lies: in it, or where a note in it says. */
export function clusterOf(dir: string): string {
  const note = join(dir, 'where');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(dir, 'cluster');
}

/** Makes what is missing and finds places that the account reaches. Throws a StartError when a folder cannot be used. */
export function choosePlace(dir: string, log: Log): Place {
  try {
    makeFolder(dir);
    writeFileSync(join(dir, 'postgres.log'), '', { flag: 'a', mode: 0o600 });
  } catch (error) {
    throw new StartError(
      `The database folder ${dir} cannot be written (${error instanceof Error ? error.message : String(error)}); choose another with DATA_DIR.`,
    );
  }
  const account = accountFor(clusterOf(dir));
  const binaries = findBinaries();
  if (!canReach(account, dir) && !existsSync(join(dir, 'where'))) moveAway(dir, log);
  const cluster = clusterOf(dir);
  let folder = binaries.folder;
  if (!canReach(account, join(folder, 'bin', 'postgres'))) folder = copyPrograms(folder, binaries.version, log);
  return { dir, cluster, bin: join(folder, 'bin'), version: String(Number.parseInt(binaries.version, 10)), account };
}

/** A data folder for tests; gone after stop. */
export function makeThrowawayFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-'));
  if (process.getuid?.() === 0) chmodSync(dir, 0o711);
  return dir;
}

/** The new place gets a name of its own, so that deleting `dir` and starting anew never finds old data. */
function moveAway(dir: string, log: Log): void {
  if (existsSync(join(dir, 'cluster'))) {
    throw new StartError(
      `The account that owns the database in ${dir} may not enter a folder above it; open that folder to it or move the data.`,
    );
  }
  makeFolder(systemFolder);
  const home = mkdtempSync(join(systemFolder, 'data-'));
  chmodSync(home, 0o711);
  writeFileSync(join(dir, 'where'), join(home, 'cluster'));
  log.warn({ dir, home }, 'PostgreSQL may not enter the data folder, so the database itself is kept elsewhere');
}

function copyPrograms(from: string, version: string, log: Log): string {
  const to = join(systemFolder, `postgresql-${version}-${process.arch}`);
  if (existsSync(to)) return to;
  makeFolder(systemFolder);
  const half = mkdtempSync(join(systemFolder, 'half-'));
  cpSync(from, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  // A strict umask at installation is one reason why they were out of reach.
  execFileSync('chmod', ['-R', 'a+rX', join(half, 'native')]);
  try {
    renameSync(join(half, 'native'), to);
  } catch (error) {
    // Another process was faster: its copy is as good.
    if (!existsSync(to)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  log.warn({ from, to }, 'PostgreSQL may not enter the folder of its programs, so they were copied');
  return to;
}
