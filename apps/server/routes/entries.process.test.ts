import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Entry } from '@evenhand/policy/entries/entry';
import { killServer } from '../testing/kill-server.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';
import { serverApart, type ServerApart } from '../testing/server-apart.ts';

let dataDir: string;
let server: ServerApart;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-crash-'));
  // The database runs as another account when the tests run as root; that account must get in.
  chmodSync(dataDir, 0o711);
  server = await serverApart(dataDir);
}, 60_000);

// Beside other tests that start servers each step may take many times as long as alone.
vi.setConfig({ testTimeout: 150_000 });
const patience = 60_000;

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const size = 50;
/** So many push at the same time. */
const senders = 8;
const batchesOf = (count: number): Entry[][] =>
  Array.from({ length: count }, () => {
    const complaint = sampleComplaint();
    const note = () => sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'a note' } });
    return [complaint, ...Array.from({ length: size - 1 }, note)];
  });

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();

/** Everything that was sent by the tests before, which share one server. */
const sent: Entry[] = [];

interface Pushed {
  batches: Entry[][];
  /** Places of those that were answered. */
  answered: Set<number>;
}

/** Pushes on and on, does `harm` after the fifth answer, and stops once a push fails: some are answered then, some under way. */
async function pushUntilHarmed(harm: () => void): Promise<Pushed> {
  const batches: Entry[][] = [];
  const answered = new Set<number>();
  let isHarmed = false;
  const sendOn = async (): Promise<void> => {
    while (!isHarmed) {
      const place = batches.push(...batchesOf(1)) - 1;
      try {
        await server.push(batches[place] ?? []);
      } catch {
        isHarmed = true;
        return;
      }
      answered.add(place);
      if (answered.size === 5) harm();
    }
  };
  await Promise.all(Array.from({ length: senders }, sendOn));
  expect(answered.size).toBeGreaterThanOrEqual(5);
  return { batches, answered };
}

/** What was answered is there; the same given again leaves one copy of each. */
async function expectOnce({ batches, answered }: Pushed): Promise<void> {
  const before = await server.pullAll();
  for (const index of answered) {
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(batches[index]?.map(({ id }) => id) ?? []));
  }
  // A push is kept whole or not at all.
  expect(before.length % size).toBe(0);
  for (const batch of batches) expect(await server.push(batch)).toHaveLength(size);

  sent.push(...batches.flat());
  const after = await server.pullAll();
  expect(idsOf(after)).toEqual(idsOf(sent));
  expect(after.map(({ seq }) => seq)).toEqual(sent.map((_, index) => index + 1));
}

test('killed in the middle of pushes, then given the same again: one copy of each, nothing lost', async () => {
  const pushed = await pushUntilHarmed(() => void server.kill9());
  server = await serverApart(dataDir);
  await expectOnce(pushed);
});

test('the database killed, all of it, in the middle of pushes: it comes back by itself, and so do those who listen', async () => {
  const stream = await server.get('/api/entries/stream');
  const events = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!events) throw new Error('there is no stream');
  /** Reads on until the stream says that there is something new. */
  const heard = async (): Promise<void> => {
    for (let said = ''; !said.includes('resync');) {
      const { value, done } = await events.read();
      if (done) throw new Error('the stream ended');
      said += value;
    }
  };

  const pushed = await pushUntilHarmed(() => void killServer(join(dataDir, 'postgres')));
  const health = async () => (await server.get('/api/health')).json();
  await vi.waitUntil(async () => ((await health()) as { ready: boolean }).ready, patience);
  await heard();
  await expectOnce(pushed);
  const [last] = batchesOf(1);
  if (last) sent.push(...(await server.push(last)));
  await heard();
  await events.cancel();
});

test('while the database is away everybody is told so, in one sentence, and nothing is lost', async () => {
  const sentence =
    'The server cannot reach its database just now. Please try again in a moment; sending the same again is safe.';
  const [batch = []] = batchesOf(1);
  const rows = batch.map((newDocumentState) => ({ newDocumentState }));
  // Stays dead for the length of the test: killed anew whenever it starts.
  const ended = new AbortController();
  const keptAway = killServer(join(dataDir, 'postgres'), ended.signal);
  for (const ask of [
    () => server.post('/api/entries/push', { rows }),
    () => server.get('/api/entries/pull?seq=0&limit=10'),
    () => server.get('/api/entries/stream'),
    () => server.post('/api/auth/sign-in/email', { email: 'amy@sample.example', password: 'some other words' }),
  ]) {
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([503, { error: 'unavailable', message: sentence }]);
    expect(answer.headers.get('retry-after')).toBe('2');
  }
  const health = await server.get('/api/health');
  expect([health.status, await health.json()]).toEqual([503, { live: true, ready: false }]);

  ended.abort();
  await keptAway;
  await vi.waitUntil(async () => (await server.get('/api/health')).ok, patience);
  sent.push(...(await server.push(batch)));
  expect(idsOf(await server.pullAll())).toEqual(idsOf(sent));
});
