import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../start-error.ts';
import type { Place } from './embedded-place.ts';
import { isAlive } from './embedded-process.ts';

type First = {
  /** Name of the only account. */
  user: string;
  /** Name of the file in the cluster that gets its password. */
  passwordFile: string;
  throwaway: boolean;
};

/**
 * Makes the data of a new server, with a random password. It is made beside its place and then renamed, so that a start
 * killed half-way leaves nothing that looks like data. Throws a StartError with what PostgreSQL said.
 */
export async function makeCluster(place: Place, first: First): Promise<void> {
  const { cluster, account } = place;
  removeHalfMade(cluster);
  const half = `${cluster}.new-${process.pid}`;
  const handedOver = `${half}.password`;
  const password = randomBytes(24).toString('base64url');
  try {
    mkdirSync(half, { mode: 0o700 });
    writeFileSync(handedOver, password, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) {
      chownSync(half, account.uid, account.gid);
      chownSync(handedOver, account.uid, account.gid);
    }
    const said = await initialise(place, half, handedOver, first);
    if (said !== undefined) {
      throw new StartError(`The embedded database could not be made in ${place.dir}. PostgreSQL says:\n${said}`);
    }
    writeFileSync(join(half, first.passwordFile), password, { mode: 0o600 });
    moveInto(half, cluster);
  } finally {
    rmSync(handedOver, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

function moveInto(half: string, cluster: string): void {
  try {
    renameSync(half, cluster);
  } catch (error) {
    // Another start was faster: its data counts, ours was empty.
    if (!existsSync(cluster)) throw error;
  }
}

/** Undefined when it went well, else the end of what initdb said. */
async function initialise(place: Place, into: string, passwordFile: string, first: First): Promise<string | undefined> {
  const options = [
    `--pgdata=${into}`,
    `--username=${first.user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own collation: the same order on every machine, whatever its system knows.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(first.throwaway ? ['--no-sync'] : []),
  ];
  const program = spawn(join(place.bin, 'initdb'), options, {
    ...place.account,
    cwd: '/',
    env: { LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<string | number>((done) => {
    program.once('error', (error) => done(error.message));
    program.once('close', (code, signal) => done(code ?? signal ?? 'nothing'));
  });
  const said = await text(program.stderr);
  const code = await ended;
  return code === 0 ? undefined : `${said.trim().split('\n').slice(-12).join('\n')} (${code})`;
}

function removeHalfMade(cluster: string): void {
  const start = `${basename(cluster)}.new-`;
  for (const name of readdirSync(dirname(cluster))) {
    const isDead = name.startsWith(start) && !isAlive(Number.parseInt(name.slice(start.length), 10));
    if (isDead) rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  }
}
