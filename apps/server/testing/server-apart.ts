// The API as a process of its own on a database folder (run-server.ts), for tests that end either as a power cut would.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { emailOf, testOrigin, testPassword } from './client.ts';

const program = fileURLToPath(new URL('run-server.ts', import.meta.url));

export interface ServerApart {
  url: string;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  /** Throws when it is not answered with 200. */
  push(entries: readonly Entry[]): Promise<Entry[]>;
  pullAll(): Promise<Entry[]>;
  /** Takes back `clockAhead`: the clock jumps. */
  mendClock(): void;
  kill9(): Promise<void>;
  stop(): Promise<void>;
}

export interface Trouble {
  /** How many milliseconds its clock is ahead, until `mendClock`. */
  clockAhead?: number;
  /** Bytes beyond which no file can grow, its database's included: what a full disk is like for whoever writes. */
  largestFile?: number;
}

/** Runs before the program: moves the only clock that it has, until a signal puts it right. */
const wrongClock = (milliseconds: number): string =>
  `data:text/javascript,${encodeURIComponent(`
  let ahead = ${milliseconds};
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given) { super(...(given.length === 0 ? [Right.now() + ahead] : given)); }
    static now() { return Right.now() + ahead; }
  };
  process.on('SIGUSR2', () => { ahead = 0; });`)}`;

/** Starts it and signs amy in. */
export async function serverApart(dataDir: string, { clockAhead, largestFile }: Trouble = {}): Promise<ServerApart> {
  const node = [...(clockAhead === undefined ? [] : ['--import', wrongClock(clockAhead)]), program, dataDir];
  // In blocks of 512 bytes. The shell is replaced by the program, and what that starts inherits the limit.
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile / 512} && `;
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', process.execPath, ...node], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('the server ended while starting')));
  });
  const url = `http://127.0.0.1:${port}`;
  let cookie = '';
  const get = (path: string) => fetch(url + path, { headers: { cookie } });
  const post = (path: string, body: unknown) =>
    fetch(url + path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin: testOrigin },
      body: JSON.stringify(body),
    });
  const answer = await post('/api/auth/sign-in/email', { email: emailOf('amy'), password: testPassword });
  cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    ...{ url, get, post },
    async push(entries) {
      const pushed = await post('/api/entries/push', {
        rows: entries.map((newDocumentState) => ({ newDocumentState })),
      });
      if (!pushed.ok) throw new Error(`the push was answered ${pushed.status}`);
      return (await pushed.json()) as Entry[];
    },
    async pullAll() {
      const found: Entry[] = [];
      for (let seq = 0; ;) {
        const { documents, checkpoint } = (await (
          await get(`/api/entries/pull?seq=${seq}&limit=500`)
        ).json()) as PullAnswer;
        found.push(...documents);
        if (documents.length < 500) return found;
        seq = checkpoint.seq;
      }
    },
    mendClock: () => void child.kill('SIGUSR2'),
    kill9: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
