import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import type { Place } from './embedded-place.ts';
import { endServer, ownerMark, readPostmaster, watchOver } from './embedded-process.ts';

/** The only address the embedded server listens on: this machine. */
export const host = '127.0.0.1';

export type Launched = {
  pid: number;
  port: number;
  /** Ends it in good order. */
  end(): Promise<void>;
};

export interface Launch {
  throwaway: boolean;
  /** The port of an earlier launch, so that connections find it again; a free one when left out. */
  port?: number;
  /** Is told when it ends by itself. */
  onLost?: () => void;
}

/**
 * Starts the server and waits until it takes connections. Tries again when its port was taken in between.
 * From its first moment it ends when our process does. Throws a StartError with the end of PostgreSQL's log.
 */
export async function launch(place: Place, { throwaway, onLost, ...wanted }: Launch, log: Log): Promise<Launched> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted.port ?? (await freePort());
    const server = spawnServer(place, port, throwaway);
    while (server.failure() === undefined) {
      const postmaster = readPostmaster(place.cluster);
      if (postmaster?.isReady && postmaster.pid === server.pid) {
        const { pid } = postmaster;
        server.onEnd((failure) => {
          log.fatal({ pid, failure }, 'the embedded database ended by itself');
          onLost?.();
        });
        return { pid, port, end: () => (server.onEnd(() => {}), endServer(pid)) };
      }
      await pause(10);
    }
    const tail = readFileSync(logFile(place), 'utf8').trim().split('\n').slice(-12).join('\n');
    if (tail.includes('Address already in use') && attempt < 5) continue;
    throw new StartError(
      `The embedded database in ${place.dir} did not start (${server.failure()}). Its log ends:\n${tail}`,
    );
  }
}

const logFile = (place: Place) => join(place.dir, 'postgres.log');

function spawnServer(place: Place, port: number, throwaway: boolean) {
  const output = openSync(logFile(place), 'w', 0o600);
  const server = spawn(
    join(place.bin, 'postgres'),
    ['-D', place.cluster, '-p', String(port), '-c', ownerMark, ...settings(throwaway)],
    {
      ...place.account,
      cwd: '/',
      env: { LC_ALL: 'C' },
      // Its own group: Ctrl-C must reach us alone, so that we can finish our work and then stop it.
      detached: true,
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  server.unref();
  const sendWatcherHome = server.pid && watchOver(server.pid, throwaway ? place.dir : undefined);
  let failure: string | undefined;
  let tell = (_failure: string) => {};
  const end = (how: string) => {
    failure ??= how;
    // At once, or the watcher might one day end a stranger that got the same number.
    if (sendWatcherHome) sendWatcherHome();
    tell(failure);
  };
  server.once('error', (error) => end(error.message));
  server.once('exit', (code, signal) => end(`it ended with ${code ?? signal}`));
  return { pid: server.pid, failure: () => failure, onEnd: (listener: typeof tell) => void (tell = listener) };
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
      probe.close(() =>
        address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}
