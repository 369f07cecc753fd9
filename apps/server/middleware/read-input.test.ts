import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { quietLog } from '../log.ts';
import { problems } from './problem.ts';
import { readBody } from './read-input.ts';

const app = new Hono()
  .onError(problems(quietLog))
  .post('/', async (c) => c.json(await readBody(c, z.strictObject({ name: z.string(), age: z.optional(z.number()) }))));

const post = async (body: string, type?: string): Promise<[number, string]> => {
  const bytes = new TextEncoder().encode(body);
  const answer = await app.request('/', { method: 'POST', body: bytes, headers: type ? { 'content-type': type } : {} });
  const said = (await answer.json()) as { message?: string };
  return [answer.status, said.message ?? ''];
};

test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;charset=utf-8'])(
  'a body that says it is %s is read',
  async (type) => expect((await post('{"name":"Amy"}', type))[0]).toBe(200),
);

test.each([undefined, 'text/plain', 'text/plain; application/json', 'application/json5', 'multipart/form-data'])(
  'one that says it is %s is not, though it be JSON',
  async (type) =>
    expect(await post('{"name":"Amy"}', type)).toEqual([
      415,
      'The request must be JSON, and say so as its content type.',
    ]),
);

test.each([
  ['{}', 'The request is wrong at "name": it is missing.'],
  ['{"name":7}', 'The request is wrong at "name": expected string, received number.'],
  ['{"name":"Amy","\\u0000\\u202e":1}', 'The request is wrong: Unrecognized key: "\uFFFD\uFFFD".'],
  ['[', 'The request is not JSON that can be read.'],
])('%s is said to be wrong in one sentence', async (body, sentence) =>
  expect(await post(body, 'application/json')).toEqual([400, sentence]),
);

test('what was sent is said again in part only', async () => {
  const [, sentence] = await post(`{"name":"Amy","${'x'.repeat(5000)}":1}`, 'application/json');
  expect(sentence.length).toBeLessThan(300);
});
