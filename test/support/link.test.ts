import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLink } from './link.ts';
import type { Link } from './link.ts';

let server: Server;
let link: Link;
let asked = 0;

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    response.write('hello ');
    // "/slow" stays open, as a live stream does.
    if (request.url !== '/slow') response.end('there');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  link = await openLink((server.address() as AddressInfo).port);
});

afterEach(async () => {
  await link.close();
  server.closeAllConnections();
  server.close();
});

const ask = (path = '/') => fetch(link.url + path, { headers: { connection: 'close' } });

test('carries a request and its answer', async () => {
  expect(await (await ask()).text()).toBe('hello there');
  expect(link.taken).toBe(1);
});

test('cut: refuses new connections, and nothing reaches the server', async () => {
  await link.cut();
  await expect(ask()).rejects.toThrow();
  const refused = connect(link.port, '127.0.0.1');
  const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
  expect(asked).toBe(0);
});

test('cut: resets a stream that is open', async () => {
  const answer = await ask('/slow');
  const reader = answer.body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('hello ');
  const rest = reader.read();
  await Promise.all([link.cut(), expect(rest).rejects.toThrow()]);
  expect(link.open).toBe(0);
});

test('mend: the same address works again, as often as wanted', async () => {
  const before = link.url;
  for (let round = 1; round <= 3; round += 1) {
    await link.cut();
    await link.mend();
    expect(link.url).toBe(before);
    expect((await ask()).status).toBe(200);
    expect(asked).toBe(round);
  }
});

test('a server that is gone looks like a broken connection, not like silence', async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  await expect(ask()).rejects.toThrow();
});

test('answers lost: the request arrives, the caller never hears of it; mended, all is well', async () => {
  link.loseAnswers();
  await expect(ask()).rejects.toThrow();
  expect(asked).toBe(1);
  await link.mend();
  expect(await (await ask()).text()).toBe('hello there');
});

test('answers torn: what came first is there, and the answer ends before it is whole', async () => {
  link.tearAnswers(60);
  await expect(ask().then((answer) => answer.text())).rejects.toThrow();
  expect(asked).toBe(1);
  await link.mend();
  expect(await (await ask()).text()).toBe('hello there');
});

test('trickling: slow, and whole', async () => {
  const started = performance.now();
  await (await ask()).text();
  const quick = performance.now() - started;
  link.trickle(1000);
  const slowStarted = performance.now();
  expect(await (await ask()).text()).toBe('hello there');
  // Some hundred bytes each way, a thousand a second.
  expect(performance.now() - slowStarted).toBeGreaterThan(quick + 100);
});
