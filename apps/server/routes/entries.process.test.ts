import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emailOf, testOrigin, testPassword } from '../testing/client.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

const program = fileURLToPath(new URL('../testing/run-server.ts', import.meta.url));
let dataDir: string;
let child: ChildProcess;
let url: string;
let cookie: string;

async function launch(): Promise<void> {
  child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('the server ended while starting')));
  });
  url = `http://127.0.0.1:${await port}`;
  const answer = await post('/api/auth/sign-in/email', { email: emailOf('amy'), password: testPassword });
  cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', origin: testOrigin },
    body: JSON.stringify(body),
  });

const push = async (entries: Entry[]): Promise<Entry[]> => {
  const answer = await post('/api/entries/push', { rows: entries.map((newDocumentState) => ({ newDocumentState })) });
  if (!answer.ok) throw new Error(`the push was answered ${answer.status}`);
  return (await answer.json()) as Entry[];
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-crash-'));
  // The database runs as another account when the tests run as root; that account must get in.
  chmodSync(dataDir, 0o711);
  cookie = '';
  await launch();
}, 60_000);

afterAll(async () => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
});

test('killed in the middle of pushes, then given the same again: one copy of each, nothing lost', async () => {
  const batches = Array.from({ length: 40 }, () => {
    const complaint = sampleComplaint();
    const note = () => sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'a note' } });
    return [complaint, ...Array.from({ length: 24 }, note)];
  });
  const answered = new Set<number>();
  const pushes = batches.map(async (batch, index) => {
    await push(batch);
    answered.add(index);
    // Some are answered, some are under way, some have not begun.
    if (answered.size === 5) child.kill('SIGKILL');
  });
  const outcomes = await Promise.allSettled(pushes);
  expect(answered.size).toBeGreaterThanOrEqual(5);
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);

  await launch();
  const before = await pullAll();
  for (const index of answered) {
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(batches[index]?.map(({ id }) => id) ?? []));
  }
  // A push is kept whole or not at all.
  expect(before.length % 25).toBe(0);
  for (const batch of batches) expect(await push(batch)).toHaveLength(25);

  const after = await pullAll();
  expect(after.map(({ id }) => id).sort()).toEqual(
    batches
      .flat()
      .map(({ id }) => id)
      .sort(),
  );
  expect(after.map(({ seq }) => seq)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
}, 60_000);

async function pullAll(): Promise<Entry[]> {
  const found: Entry[] = [];
  for (let seq = 0; ;) {
    const answer = await fetch(`${url}/api/entries/pull?seq=${seq}&limit=500`, { headers: { cookie } });
    const { documents, checkpoint } = (await answer.json()) as PullAnswer;
    found.push(...documents);
    if (documents.length < 500) return found;
    seq = checkpoint.seq;
  }
}
