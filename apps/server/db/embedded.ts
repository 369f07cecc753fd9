// The embedded PostgreSQL: a real server beneath our data folder, for trying out, for small places and for tests.
//
//   <dir>/cluster       its data (or, where PostgreSQL may not enter <dir>: the folder named in <dir>/where)
//   <dir>/password      of its only account, random, readable by us alone
//   <dir>/owner         process number of the Evenhand that runs it
//   <dir>/postgres.log  of the last start
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { makeCluster } from './embedded-cluster.ts';
import { choosePlace, clusterOf, makeThrowawayFolder } from './embedded-place.ts';
import type { Place } from './embedded-place.ts';
import { endServer, findServer, isAlive, parentOf, readPostmaster, watchOver } from './embedded-process.ts';
import { openDatabase } from './open.ts';

export type Embedded = {
  /** For openDatabase; holds the password. */
  url: string;
  /** Writes everything and ends the server; in throwaway mode its folder goes too. A second call changes nothing. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Folder it is kept in; may be left out in throwaway mode. */
  dir?: string;
  /** For tests: nothing is flushed to disk, and the folder is removed at the end. */
  throwaway?: boolean;
  log: Log;
};

const account = 'evenhand';
const host = '127.0.0.1';

/**
 * Starts it, on a free port of this machine only; a first start makes the data, a later one finds it again, and a
 * server left over from a killed Evenhand is stopped first. It ends with our process, however that ends.
 * Throws a StartError (one sentence, with the end of PostgreSQL's log where that tells more).
 */
export async function startEmbedded({ dir: given, throwaway = false, log }: EmbeddedOptions): Promise<Embedded> {
  const dir = given === undefined ? makeThrowawayFolder() : resolve(given);
  const owner = livingOwner(dir);
  if (owner !== undefined) {
    throw new StartError(`Another Evenhand (process ${owner}) is using ${dir}; stop it or choose another DATA_DIR.`);
  }
  const place = choosePlace(dir, log);
  await endLeftOver(place, log);
  const password = passwordOf(place);
  if (!existsSync(place.cluster)) await makeCluster(place, { user: account, password, throwaway });
  refuseOtherVersion(place);

  const { pid, port } = await launch(place, throwaway);
  const sendWatcherHome = watchOver(pid, throwaway ? dir : undefined);
  writeFileSync(join(dir, 'owner'), String(process.pid));
  log.debug({ pid, port, dir }, 'embedded database started');
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await endServer(pid);
    sendWatcherHome();
    if (throwaway) rmSync(dir, { recursive: true, force: true });
    log.debug({ pid }, 'embedded database stopped');
  };
  const embedded = { url: urlOf(password, port), stop: () => (stopping ??= stop()) };
  try {
    await makeDatabase(password, port);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return embedded;
}

/**
 * The URL of the embedded database in `dir` while another Evenhand runs it, so that a command may join;
 * undefined when nobody does, and `startEmbedded` is the way.
 */
export function runningEmbedded(dir: string): string | undefined {
  const server = livingOwner(dir) === undefined ? undefined : findServer(clusterOf(dir));
  return server?.isReady ? urlOf(readFileSync(join(dir, 'password'), 'utf8'), server.port) : undefined;
}

function urlOf(password: string, port: number, database = account): string {
  return `postgres://${account}:${password}@${host}:${port}/${database}`;
}

/** A server whose parent is not the Evenhand that started it was left over: its parent died and it was handed on. */
function livingOwner(dir: string): number | undefined {
  const server = findServer(clusterOf(dir));
  if (!server) return undefined;
  const owner = Number(readFileSync(join(dir, 'owner'), 'utf8'));
  return owner > 0 && parentOf(server.pid) === owner && isAlive(owner) ? owner : undefined;
}

async function endLeftOver({ cluster }: Place, log: Log): Promise<void> {
  const server = findServer(cluster);
  if (!server) return;
  log.warn({ pid: server.pid }, 'stopping a database server left over from an earlier start');
  await endServer(server.pid);
}

function passwordOf({ dir, cluster }: Place): string {
  const file = join(dir, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  if (existsSync(cluster)) {
    throw new StartError(`The password of the database in ${dir} is missing; put the file ${file} back.`);
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function refuseOtherVersion({ cluster, version }: Place): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === version) return;
  throw new StartError(
    `The database in ${cluster} was made by PostgreSQL ${made} and cannot be opened by PostgreSQL ${version}; move it over with a back-up.`,
  );
}

/** Starts the server and waits until it takes connections. Tries again when its port was taken in between. */
async function launch(place: Place, throwaway: boolean): Promise<{ pid: number; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const file = join(place.dir, 'postgres.log');
    const output = openSync(file, 'w', 0o600);
    const server = spawn(join(place.bin, 'postgres'), ['-D', place.cluster, '-p', String(port), ...settings(throwaway)], {
      ...place.account,
      cwd: '/',
      env: { LC_ALL: 'C' },
      // Its own group: Ctrl-C must reach us alone, so that we can finish our work and then stop it.
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    let failure: string | undefined;
    server.once('error', (error) => (failure = error.message));
    server.once('exit', (code, signal) => (failure ??= `it ended with ${code ?? signal}`));
    server.unref();
    while (failure === undefined) {
      const postmaster = readPostmaster(place.cluster);
      if (postmaster?.isReady && postmaster.pid === server.pid) return { pid: postmaster.pid, port };
      await pause(10);
    }
    const tail = readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n');
    if (tail.includes('Address already in use') && attempt < 5) continue;
    throw new StartError(`The embedded database in ${place.dir} did not start (${failure}). Its log ends:\n${tail}`);
  }
}

function settings(throwaway: boolean): string[] {
  const values = {
    listen_addresses: host,
    // A socket's path may be at most about 100 characters, and a data folder may lie deeper than that.
    unix_socket_directories: '',
    max_connections: '100',
    // Errors of statements quote what people typed; they reach our log in a form that does not.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

async function makeDatabase(password: string, port: number): Promise<void> {
  const { sql, close } = await openDatabase(urlOf(password, port, 'postgres'), { max: 1 });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${account}`;
    if (!found) await sql`create database ${sql(account)}`;
  } finally {
    await close();
  }
}
