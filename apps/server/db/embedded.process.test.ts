import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quietLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { canReach } from './embedded-account.ts';
import { choosePlace, clusterOf } from './embedded-place.ts';
import { findServer, isAlive } from './embedded-process.ts';
import { runningEmbedded, startEmbedded } from './embedded.ts';
import { openDatabase } from './open.ts';

// Several of these make a server's data, which on a busy machine takes long.
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const program = fileURLToPath(new URL('../testing/run-embedded.ts', import.meta.url));

let home: string;
let dir: string;
let cleanUp: (() => unknown)[];

// Making data takes a second, so most tests share one folder and leave it in order.
const sharedHome = makeHome();
afterAll(() => rmSync(sharedHome, { recursive: true, force: true }));

beforeEach(() => {
  cleanUp = [];
  use(sharedHome);
});

function makeHome() {
  const made = mkdtempSync(join(tmpdir(), 'embedded-test-'));
  chmodSync(made, 0o755);
  return made;
}

function use(folder: string) {
  home = folder;
  dir = join(home, 'postgres');
}

function useNewHome() {
  const made = makeHome();
  cleanUp.push(() => rmSync(made, { recursive: true, force: true }));
  use(made);
}

afterEach(async () => {
  for (const step of cleanUp.toReversed()) await step();
});

async function start() {
  const embedded = await startEmbedded({ dir, log: quietLog });
  cleanUp.push(embedded.stop);
  return embedded;
}

/** Runs SQL in a short connection of its own. */
async function run(url: string, statement: string) {
  const { sql, close } = await openDatabase(url, { max: 1 });
  try {
    return await sql.unsafe(statement);
  } finally {
    await close();
  }
}

/** Another Evenhand process with an embedded database; resolves with its URL once that answers. */
async function startElsewhere(
  args: string[],
  account = {},
): Promise<{ process: ChildProcessWithoutNullStreams; url: string }> {
  const child = spawn(process.execPath, [program, ...args], { ...account, stdio: 'pipe' });
  cleanUp.push(async () => {
    await killHard(child);
    await vi.waitUntil(() => findServer(clusterOf(dir)) === undefined, 10_000);
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for await (const url of createInterface(child.stdout)) return { process: child, url };
  throw new Error(`the other process ended: ${said}`);
}

async function killHard(child: ChildProcessWithoutNullStreams) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('an embedded database', () => {
  test('keeps its data from one start to the next', async () => {
    const first = await start();
    await run(first.url, "create table kept (word text); insert into kept values ('here')");
    await first.stop();
    expect(findServer(clusterOf(dir))).toBeUndefined();
    const second = await start();
    expect(await run(second.url, 'select word from kept')).toEqual([{ word: 'here' }]);
  });

  test('wants its password, which only we may read', async () => {
    const { url } = await start();
    const file = join(clusterOf(dir), 'evenhand.password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(openDatabase(wrong.href)).rejects.toThrow('password authentication failed');
  });

  test('is not started twice, and a second process may join it', async () => {
    expect(runningEmbedded(dir)).toBeUndefined();
    const { url } = await start();
    await expect(startEmbedded({ dir, log: quietLog })).rejects.toThrow(
      `Another Evenhand (process ${process.pid}) is using`,
    );
    expect(runningEmbedded(dir)).toBe(url);
    expect(await run(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('stops a server that was left over on its data, and starts its own', async () => {
    const first = await start();
    await first.stop();
    const { bin, account, cluster } = choosePlace(dir, quietLog);
    // Not marked as ours, so nobody living answers for it.
    const { port } = new URL(first.url);
    const options = ['-D', cluster, '-p', port, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    const leftOver = spawn(join(bin, 'postgres'), options, { ...account, cwd: '/', stdio: 'ignore' });
    const ended = once(leftOver, 'exit');
    await vi.waitUntil(() => findServer(cluster)?.isReady, 10_000);
    expect(findServer(cluster)).toEqual({ pid: leftOver.pid, port: Number(port), isReady: true });
    const { url } = await start();
    await ended;
    expect(await run(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('ends when our process is killed, and what was committed is there afterwards', async () => {
    const other = await startElsewhere([dir]);
    await run(other.url, "insert into kept values ('there')");
    const server = findServer(clusterOf(dir));
    expect(server?.owner).toBe(other.process.pid);
    await killHard(other.process);
    await vi.waitUntil(() => !isAlive(server?.pid ?? 0), 10_000);
    const { url } = await start();
    expect(await run(url, 'select word from kept')).toEqual([{ word: 'here' }, { word: 'there' }]);
  });

  test('in throwaway mode leaves nothing, whether stopped or killed', async () => {
    const folderOf = async (url: string) => {
      const [row] = await run(url, "select current_setting('data_directory') as folder");
      return dirname(String(row?.['folder']));
    };
    const stopped = await startEmbedded({ throwaway: true, log: quietLog });
    const first = await folderOf(stopped.url);
    expect(existsSync(first)).toBe(true);
    await stopped.stop();
    expect(existsSync(first)).toBe(false);

    const killed = await startElsewhere([]);
    const second = await folderOf(killed.url);
    await killHard(killed.process);
    await vi.waitUntil(() => !existsSync(second), 10_000);
  });
});

describe('what it says when it cannot start', () => {
  const failure = async (): Promise<string> => {
    const error: unknown = await startEmbedded({ dir, log: quietLog }).then(
      ({ stop }) => stop(),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  };

  test('a folder that cannot be made', async () => {
    writeFileSync(join(home, 'file'), '');
    dir = join(home, 'file', 'postgres');
    expect(await failure()).toMatch(
      /^The database folder .* cannot be written \(.*\); choose another with DATA_DIR\.$/,
    );
  });

  test('settings that PostgreSQL refuses: with the end of its log', async () => {
    await (await start()).stop();
    const file = join(clusterOf(dir), 'postgresql.conf');
    const settings = readFileSync(file);
    appendFileSync(file, '\nno_such_setting = 1\n');
    const said = await failure();
    writeFileSync(file, settings);
    expect(said).toMatch(/^The embedded database in .* did not start \(it ended with 1\)\. Its log ends:\n/);
    expect(said).toContain('no_such_setting');
  });

  test('data of another version, and a lost password', async () => {
    await (await start()).stop();
    const file = join(clusterOf(dir), 'PG_VERSION');
    const version = readFileSync(file);
    writeFileSync(file, '12\n');
    expect(await failure()).toContain('was made by PostgreSQL 12 and cannot be opened by PostgreSQL 18');
    writeFileSync(file, version);
    const secret = join(clusterOf(dir), 'evenhand.password');
    renameSync(secret, `${secret}.away`);
    expect(await failure()).toMatch(/^The password of the embedded database cannot be read; put the file .* back\.$/);
    renameSync(`${secret}.away`, secret);
    await start();
  });

  test.runIf(isRoot)('data that belongs to root', async () => {
    useNewHome();
    mkdirSync(join(dir, 'cluster'), { recursive: true });
    expect(await failure()).toContain('PostgreSQL never runs as root; give it away with: chown');
  });
});

describe.runIf(isRoot)('started by root', () => {
  test('runs as another account', async () => {
    await start();
    expect(statSync(clusterOf(dir)).uid).not.toBe(0);
  });

  test('under a strict umask too', async () => {
    useNewHome();
    const before = process.umask(0o077);
    cleanUp.push(() => process.umask(before));
    dir = join(home, 'deep', 'er', 'postgres');
    await start();
    expect(clusterOf(dir)).toBe(join(dir, 'cluster'));
  });

  test('beneath a folder that others may not enter, keeps the data where they may, and finds it again', async () => {
    useNewHome();
    chmodSync(home, 0o700);
    const first = await start();
    cleanUp.push(() => rmSync(dirname(clusterOf(dir)), { recursive: true, force: true }));
    expect(clusterOf(dir).startsWith(dir)).toBe(false);
    await run(first.url, 'create table kept ()');
    await first.stop();
    const second = await start();
    expect(await run(second.url, "select to_regclass('kept') is not null as found")).toEqual([{ found: true }]);
  });
});

test.runIf(isRoot && canReach(nobody, process.execPath) && canReach(nobody, dirname(program)))(
  'an ordinary user starts it as itself',
  async () => {
    useNewHome();
    chownSync(home, nobody.uid, nobody.gid);
    const { url } = await startElsewhere([dir], { ...nobody, cwd: '/' });
    expect(await run(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(statSync(clusterOf(dir)).uid).toBe(nobody.uid);
  },
);
