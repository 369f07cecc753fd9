// The real product for whole-system tests: `main.ts start` as a process of its own, with an embedded database and
// demo data in a throwaway folder, behind a network link that a test can cut.
//
//   browser -> app.url -> link (cut, mend) -> server process (kill9, restart) -> its database
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openLink } from './link.ts';
import type { Link } from './link.ts';
import { repoRoot } from './tree.ts';

export interface App {
  /** Where browsers go, through the link: `http://localhost:<port>`, also the server's ORIGIN. */
  readonly url: string;
  /** The server itself, past the link, for what a test asks behind the browser's back. */
  readonly directUrl: string;
  readonly link: Link;
  /** The folder of the database and files; removed by `stop`. */
  readonly dataDir: string;
  /** Of the server's process, as it runs now. */
  pid(): number;
  /** All that the server printed so far, over restarts, and how it ended. */
  output(): string;
  /** Ends the server as an operator would (SIGTERM), closes the link, removes the folder. */
  stop(): Promise<void>;
  /** Ends the server as a power cut would; `restart` brings it back with the same data. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data, ending it kindly first when it still runs; resolves when ready. */
  restart(): Promise<void>;
}

export type AppOptions = {
  /** Further environment for the server, such as `DATABASE_URL` for a database of the test's own. */
  env?: Record<string, string>;
  /** How long a start may take; the first one also loads the demo data. Default 120. */
  readySeconds?: number;
  /** What Node runs; another program only in the tests of this file. */
  program?: readonly string[];
};

/** A port of this machine that nobody listens at, for the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Resolves once the child has ended. Throws, having killed it, when it does not obey within 15 s. */
async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || hasEnded(child)) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  let isStubborn = false;
  const limit = setTimeout(() => {
    isStubborn = true;
    child.kill('SIGKILL');
  }, 15_000);
  await exited;
  clearTimeout(limit);
  if (isStubborn) throw new Error('The server did not end within 15 s of being asked to.');
}

/** True once `/api/health` says so; false while nothing answers or it is not ready yet. */
async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) });
    const body = (await answer.json()) as { ready?: boolean };
    return answer.ok && body.ready === true;
  } catch {
    return false;
  }
}

/**
 * Starts the product and resolves when it is ready. Throws with all it printed when it ends or stays unready.
 * A test that forgets `stop` leaves no server behind: it ends with the test process.
 */
export async function startApp(options: AppOptions = {}): Promise<App> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenhand-test-'));
  // The database runs as another account when the tests run as root; that account must get in.
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const link = await openLink(port);
  const directUrl = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let printed = '';
  const killNow = (): void => void child?.kill('SIGKILL');

  const launch = async (): Promise<void> => {
    const server = spawn(process.execPath, options.program ?? ['apps/server/main.ts', 'start'], {
      cwd: repoRoot,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ORIGIN: link.url, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = server;
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (part: Buffer) => (printed += part.toString()));
    }
    server.on('exit', (code, signal) => (printed += `[the server ended: ${signal ?? code}]\n`));
    const seconds = options.readySeconds ?? 120;
    const deadline = performance.now() + seconds * 1000;
    while (!(await isReady(directUrl))) {
      if (hasEnded(server)) throw new Error(`The server ended while starting (${server.exitCode}):\n${printed}`);
      if (performance.now() > deadline) throw new Error(`The server was not ready in ${seconds} s:\n${printed}`);
      await pause(50);
    }
  };

  const stop = async (): Promise<void> => {
    process.off('exit', killNow);
    try {
      await end(child, 'SIGTERM');
    } finally {
      await link.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };

  process.once('exit', killNow);
  try {
    await launch();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: link.url,
    directUrl,
    link,
    dataDir,
    pid: () => child?.pid ?? 0,
    output: () => printed,
    stop,
    kill9: () => end(child, 'SIGKILL'),
    restart: async () => {
      await end(child, 'SIGTERM');
      await launch();
    },
  };
}
