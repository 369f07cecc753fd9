import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { openLive } from './db/live.ts';
import { listen } from './listen.ts';
import { quietLog } from './log.ts';
import { emailOf, testApp, testConfig, testPassword } from './testing/client.ts';
import { freshDatabase, type FreshDatabase } from './testing/database.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

const json = { 'content-type': 'application/json', origin: testConfig.origin };

test('until it is ready everything is told to wait; then it answers; then it stops within five seconds, streams open', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const early = await fetch(`${url}/api/me`);
  expect(early.status).toBe(503);
  expect(await early.json()).toMatchObject({ error: 'unavailable' });
  expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ live: true, ready: false });

  const { tracking, evidence } = await testApp(database.server);
  const live = await openLive(database.sql, quietLog);
  const parts = {
    sql: database.sql,
    config: testConfig,
    now: () => new Date(),
    log: quietLog,
    live,
    evidence,
    tracking,
  };
  const app = createApp(parts);
  listening.answerWith((request, bindings) => app.fetch(request, bindings));
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: emailOf('amy'), password: testPassword }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const stream = await fetch(`${url}/api/entries/stream`, { headers: { cookie } });
  expect(stream.status).toBe(200);
  const reader = stream.body?.getReader();
  await reader?.read();

  const closed = listening.close();
  await live.close();
  await closed;
  expect((await reader?.read())?.done).toBe(true);
  await expect(fetch(`${url}/api/health`)).rejects.toThrow();
});

test('HEAD of a page that was written straight to the socket is answered once', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const pages = new Hono<{ Bindings: HttpBindings }>().get('/page', (c) => {
    c.env.outgoing.writeHead(200, { 'x-page': 'yes' }).end('a page');
    return RESPONSE_ALREADY_SENT;
  });
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  listening.answerWith((request, bindings) => pages.fetch(request, bindings));
  const url = `http://127.0.0.1:${listening.port}/page`;
  expect(await (await fetch(url)).text()).toBe('a page');
  expect((await fetch(url, { method: 'HEAD' })).headers.get('x-page')).toBe('yes');
  await listening.close();
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test('a body that is sent in pieces and grows too large is refused too, and the server lives on', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const { app } = await testApp(database.server);
  listening.answerWith((request, bindings) => app.fetch(request, bindings));
  let sent = 0;
  const pieces = new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > 90) controller.close();
      else controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
    },
  });
  const request = { method: 'POST', headers: json, body: pieces, duplex: 'half' } as RequestInit;
  const answer = await fetch(`${url}/api/track`, request);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ error: 'too-large' });
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  await listening.close();
});
