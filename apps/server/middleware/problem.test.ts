import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { badRequest, problems } from './problem.ts';

/** What is answered and written to the log when a route throws. */
async function thrown(error: Error): Promise<{ status: number; said: string[] }> {
  const said: string[] = [];
  const app = new Hono();
  app.onError(problems(createLog('info', { write: (line: string) => void said.push(line) })));
  app.get('/', () => {
    throw error;
  });
  const { status } = await app.request('/');
  return { status, said };
}

test('a bug is logged', async () => {
  const { status, said } = await thrown(new Error('A bug.'));
  expect(status).toBe(500);
  expect(said.join()).toContain('A bug.');
});

test('so is a database that went', async () =>
  expect((await thrown(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))).status).toBe(500));

test('somebody who went before the request was whole is no bug', async () =>
  expect(await thrown(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))).toEqual({ status: 400, said: [] }));

test('what was sent is said again in part, and without what a screen would obey', () => {
  const { message } = badRequest(`There is nobody called "${'x'.repeat(4000)}", nor "\0\u202eeve\ud800".`);
  expect(message).toBe(`There is nobody called "${'x'.repeat(200)}…", nor "\uFFFD\uFFFDeve\uFFFD".`);
});
