// The server is ended as by a power cut while a file is on its way, and goes on with it afterwards.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evidencePathOf, uploadPathOf, uploadsPath } from '@evenhand/policy/wire/evidence';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emailOf, testOrigin, testPassword } from '../testing/client.ts';

const program = fileURLToPath(new URL('../testing/run-server.ts', import.meta.url));
let dataDir: string;
let child: ChildProcess;
let url: string;
let cookie = '';

async function launch(): Promise<void> {
  child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('the server ended while starting')));
  });
  url = `http://127.0.0.1:${await port}`;
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: testOrigin },
    body: JSON.stringify({ email: emailOf('amy'), password: testPassword }),
  });
  cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-upload-'));
  // The database runs as another account when the tests run as root; that account must get in.
  chmodSync(dataDir, 0o711);
  await launch();
}, 60_000);

afterAll(async () => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
});

const evidence = randomUUID();
const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(3_000_000)]);
const path = uploadPathOf(evidence, 'original');
const headers = () => ({ cookie, origin: testOrigin, 'tus-resumable': '1.0.0' });
const offset = async (): Promise<number> => {
  const answer = await fetch(url + path, { method: 'HEAD', headers: headers() });
  return Number(answer.headers.get('upload-offset'));
};
const patchHeaders = (from: number) => ({
  ...headers(),
  ...{ 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
});

test('killed in the middle of a file: what came is kept, the rest follows, and the whole is what was sent', async () => {
  const said = {
    ...{ evidence, part: 'original', kind: 'case', record: randomUUID(), what: 'photo' },
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
  const metadata = Object.entries(said).map(([word, value]) => `${word} ${Buffer.from(value).toString('base64')}`);
  const begun = await fetch(url + uploadsPath, {
    method: 'POST',
    headers: { ...headers(), 'upload-length': String(bytes.length), 'upload-metadata': metadata.join(',') },
  });
  expect(begun.status).toBe(201);

  // Half of it is sent in one request that never ends by itself.
  const half = request(url + path, {
    method: 'PATCH',
    headers: { ...patchHeaders(0), 'content-length': String(bytes.length) },
  });
  half.on('error', () => undefined);
  half.write(bytes.subarray(0, 1_500_000));
  await expect.poll(offset, { timeout: 10_000 }).toBeGreaterThan(1_000_000);
  const killed = once(child, 'exit');
  child.kill('SIGKILL');
  await killed;
  half.destroy();

  await launch();
  const came = await offset();
  expect(came).toBeGreaterThan(1_000_000);
  expect(came).toBeLessThanOrEqual(1_500_000);
  const rest = await fetch(url + path, {
    method: 'PATCH',
    headers: patchHeaders(came),
    body: new Uint8Array(bytes.subarray(came)),
  });
  expect(rest.status).toBe(204);
  const read = await fetch(url + evidencePathOf(evidence, 'original'), { headers: { cookie } });
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
}, 60_000);
