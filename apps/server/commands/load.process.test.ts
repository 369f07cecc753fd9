import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The program itself, on an embedded database of its own, stopped and running.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let folder: string;
/** Each starts programs, and a busy machine takes its time. */
const patient = { timeout: 90_000 };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-load-command-'));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number; out: string; said: string };

const load = (...given: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' };
    execFile(process.execPath, [here('load.ts'), ...given], { env }, (error, out, said) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, said });
    });
  });

test('stopped: it starts the database, loads, says how to look at it, and stops it again', patient, async () => {
  const first = await load(here('load/sample-narratives.csv'));
  expect(first).toMatchObject({ code: 0, out: '30 read, 30 added, 0 refused\n' });
  expect(first.said).toContain('casework@imported.example');
});

test('running: it joins the database of whoever runs it', patient, async () => {
  const server = spawn(process.execPath, [here('../testing/run-embedded.ts'), join(folder, 'postgres')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(createInterface(server.stdout), 'line');
  try {
    expect(await load(here('load/sample-narratives.csv'))).toMatchObject({
      code: 0,
      out: '30 read, 0 added, 0 refused\n',
    });
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
});

test.each([
  [['nowhere.csv'], /^There is no file .*nowhere\.csv\.\n$/],
  [['a.csv', '--organization', 'x'], /^Say which file to load/],
])('asked with %j it says one sentence and ends with 1', patient, async (given, sentence) => {
  const { code, out, said } = await load(...given);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(said).toMatch(sentence);
});
