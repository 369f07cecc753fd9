import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { badRequest, problems } from './problem.ts';

/** What is answered and written to the log when a route throws. */
async function thrown(error: Error, isAnswering = true): Promise<{ status: number; said: string[]; message: string }> {
  const said: string[] = [];
  const app = new Hono();
  const log = createLog('info', { write: (line: string) => void said.push(line) });
  app.onError(problems(log, async () => isAnswering));
  app.get('/', () => {
    throw error;
  });
  const answer = await app.request('/');
  const { message } = (await answer.json()) as { message: string };
  return { status: answer.status, said, message };
}

test('a bug is logged', async () => {
  const { status, said } = await thrown(new Error('A bug.'));
  expect(status).toBe(500);
  expect(said.join()).toContain('A bug.');
});

test.each([
  ['a connection that broke', { message: 'read ECONNRESET', code: 'ECONNRESET' }],
  ['one that is refused', { message: 'connect', code: 'ECONNREFUSED' }],
  ['one that the driver saw end', { message: 'write', code: 'CONNECTION_CLOSED' }],
  ['a server that starts up', { message: 'the database system is starting up', code: '57P03' }],
])('a database that went is said as such: %s', async (_what, { message, code }) => {
  const cause = Object.assign(new Error(message), { code });
  for (const error of [cause, new Error('a library failed', { cause })]) {
    const answer = await thrown(error);
    expect(answer.status).toBe(503);
    expect(answer.message).toBe(
      'The server cannot reach its database just now. Please try again in a moment; sending the same again is safe.',
    );
    expect(answer.said).toHaveLength(1);
  }
});

test('so it is where a library keeps to itself why it failed', async () => {
  expect((await thrown(new Error('failed'), false)).status).toBe(503);
});

test.each([
  ['a disk', { message: 'could not extend file "base/5/16384": No space left on device', code: '53100' }],
  ['the size a file may have', { message: 'could not extend file "base/5/16384": File too large', code: 'XX000' }],
])('a database without room: %s', async (_what, { message, code }) => {
  const answer = await thrown(Object.assign(new Error(message), { code }));
  expect(answer.status).toBe(507);
  expect(answer.message).toBe(
    'The server has no room left to keep anything new. What you wrote stays with you; please tell whoever runs the server.',
  );
});

test('somebody who went before the request was whole is no bug', async () =>
  expect(await thrown(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))).toMatchObject({
    status: 400,
    said: [],
  }));

test('what was sent is said again in part, and without what a screen would obey', () => {
  const { message } = badRequest(`There is nobody called "${'x'.repeat(4000)}", nor "\0\u202eeve\ud800".`);
  expect(message).toBe(`There is nobody called "${'x'.repeat(200)}…", nor "\uFFFD\uFFFDeve\uFFFD".`);
});
