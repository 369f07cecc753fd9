import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { openLive } from './db/live.ts';
import { openEvidence } from './evidence/open-evidence.ts';
import { quietLog } from './log.ts';
import { publicTracking } from './public/open-tracking.ts';
import { freshDatabase, type FreshDatabase } from './testing/database.ts';

// Each of these starts Node several times.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL('main.ts', import.meta.url));
let database: FreshDatabase;
let dataDir: string;

beforeAll(async () => {
  database = await freshDatabase({ empty: true });
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-main-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs the program to its end. */
async function run(words: string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said };
}

describe('main.ts', () => {
  test('start on a port that is taken ends at once with one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await run(['start'], { env: { PORT: String(port), HOST: '127.0.0.1' } });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(`Port ${port} is in use already; stop what uses it or choose another with PORT.\n`);
  });

  test.each([
    [['strat'], /^There is no "strat"; it is start, worker, migrate or administrator\.\n$/],
    [['administrator', 'sample'], /^An administrator is made by: node apps\/server\/main\.ts administrator </],
    [['administrator', 'sample', 'S1', 'Sample', 'Ada', 'no-email'], /^"no-email" is not an email address\.\n$/],
  ])('%j ends with one sentence', async (words, sentence) => {
    const { code, said } = await run(words);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });

  test('a database that does not answer is said, without the password', async () => {
    const { code, said } = await run(['migrate'], { env: { DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/none' } });
    expect(code).toBe(1);
    expect(said).toMatch(/^The database none at 127\.0\.0\.1:1 cannot be opened: .+\n$/);
    expect(said).not.toContain('hush');
  });

  test('migrate makes the tables, and again finds nothing to do', async () => {
    for (let turn = 0; turn < 2; turn++) expect(await run(['migrate'])).toEqual({ code: 0, said: '' });
    const rows = await database.sql`select from organisations`;
    expect(rows).toHaveLength(0);
  });

  test('administrator makes the first person who can sign in, with a password that is long enough', async () => {
    const words = ['administrator', 'council', 'S1', 'Sample Council', 'Ada Sample', 'ada@council.example'];
    const short = await run(words, { input: 'too short\n' });
    expect(short).toEqual({ code: 1, said: 'The password needs at least 12 characters.\n' });
    expect(await database.sql`select from organisations`).toHaveLength(0);

    const made = await run(words, { input: 'a long enough password\n' });
    expect(made.code).toBe(0);
    expect(made.said).toContain('ada@council.example can sign in at http');

    const config = { origin: 'http://localhost:8080', secret: 'a secret for tests that is long enough' };
    const tracking = publicTracking({ sql: database.sql, secret: config.secret, now: () => new Date() });
    const live = await openLive(database.sql, quietLog);
    const evidence = openEvidence(database.sql, { dataDir: tmpdir(), secret: config.secret, evidence: 'disk' });
    const parts = { sql: database.sql, config, now: () => new Date(), log: quietLog, live, evidence, tracking };
    const app = createApp(parts);
    const answer = await app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: config.origin },
      body: JSON.stringify({ email: 'ada@council.example', password: 'a long enough password' }),
    });
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const me = await (await app.request('/api/me', { headers: { cookie } })).json();
    expect(me).toMatchObject({ staff: 'ada-sample', directory: { organisation: { id: 'council', prefix: 'S1' } } });
    await live.close();

    const clash = await run(['administrator', 'other', 'S1', 'Other', 'Ada', 'ada@other.example'], {
      input: 'a long enough password\n',
    });
    expect(clash).toEqual({ code: 1, said: 'The prefix S1 belongs to the organisation council already.\n' });
  });
});
