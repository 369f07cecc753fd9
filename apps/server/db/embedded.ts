// The embedded PostgreSQL: a real server beneath our data folder, for trying out, for small places and for tests.
//
//   <dir>/cluster                     its data (or, where PostgreSQL may not enter <dir>: the folder named in <dir>/where)
//   <dir>/cluster/evenhand.password   of its only account, random, readable by us alone
//   <dir>/postgres.log                of the last start
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { makeCluster } from './embedded-cluster.ts';
import { keepUp } from './embedded-keep-up.ts';
import { host, launch } from './embedded-launch.ts';
import { choosePlace, clusterOf, makeThrowawayFolder } from './embedded-place.ts';
import type { Place } from './embedded-place.ts';
import { endServer, findServer } from './embedded-process.ts';
import { openDatabase } from './open.ts';

export type Embedded = {
  /** For openDatabase; holds the password. */
  url: string;
  /** Writes everything and ends the server; in throwaway mode its folder goes too. A second call changes nothing. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = { log: Log } & (
  | {
      /** Folder it is kept in; made when missing. */
      dir: string;
      throwaway?: false;
    }
  | {
      /** For tests: in a temporary folder, nothing is flushed to disk, and the folder is removed at the end. */
      throwaway: true;
    }
);

const account = 'evenhand';
const passwordFile = 'evenhand.password';

/**
 * Starts it, on a free port of this machine only; a first start makes the data, a later one finds it again, and a
 * server left over from a killed Evenhand is stopped first. It ends with our process, however that ends.
 * Throws a StartError (one sentence, with the end of PostgreSQL's log where that tells more).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  if (!options.throwaway) return startIn(resolve(options.dir), false, options.log);
  const dir = makeThrowawayFolder();
  const remove = () => rmSync(dir, { recursive: true, force: true });
  try {
    const { url, stop } = await startIn(dir, true, options.log);
    return { url, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startIn(dir: string, throwaway: boolean, log: Log): Promise<Embedded> {
  const other = findServer(clusterOf(dir));
  if (other?.owner) {
    throw new StartError(
      `Another Evenhand (process ${other.owner}) is using ${dir}; stop it or choose another DATA_DIR.`,
    );
  }
  const place = choosePlace(dir, log);
  await endLeftOver(place, log);
  if (!existsSync(place.cluster)) await makeCluster(place, { user: account, passwordFile, throwaway });
  const password = passwordOf(place.cluster);
  refuseOtherVersion(place);

  const { port, end } = throwaway ? await launch(place, { throwaway }, log) : await keepUp(place, log);
  log.debug({ port, dir }, 'embedded database started');
  try {
    await makeDatabase(password, port);
  } catch (error) {
    await end();
    throw error;
  }
  let stopping: Promise<void> | undefined;
  return { url: urlOf(password, port), stop: () => (stopping ??= end()) };
}

/**
 * The URL of the embedded database in `dir` while another Evenhand runs it, so that a command may join;
 * undefined when nobody does, and `startEmbedded` is the way.
 */
export function runningEmbedded(dir: string): string | undefined {
  const cluster = clusterOf(resolve(dir));
  const server = findServer(cluster);
  return server?.owner && server.isReady ? urlOf(passwordOf(cluster), server.port) : undefined;
}

function urlOf(password: string, port: number, database = account): string {
  return `postgres://${account}:${password}@${host}:${port}/${database}`;
}

async function endLeftOver({ cluster }: Place, log: Log): Promise<void> {
  const server = findServer(cluster);
  if (!server) return;
  log.warn({ pid: server.pid }, 'stopping a database server left over from an earlier start');
  await endServer(server.pid);
}

function passwordOf(cluster: string): string {
  const file = join(cluster, passwordFile);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`The password of the embedded database cannot be read; put the file ${file} back.`, {
      cause: error,
    });
  }
}

function refuseOtherVersion({ cluster, version }: Place): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === version) return;
  throw new StartError(
    `The database in ${cluster} was made by PostgreSQL ${made} and cannot be opened by PostgreSQL ${version}; move it over with a back-up.`,
  );
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
