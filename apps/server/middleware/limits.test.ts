import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { answerHeaders } from './limits.ts';

const headersAt = async (origin: string): Promise<Headers> => {
  const app = new Hono().use(answerHeaders(origin)).get('/', (c) => c.json({}));
  return (await app.request('/')).headers;
};

test('an answer may load nothing, stand in no frame, and is kept by nobody', async () => {
  const headers = await headersAt('https://feedback.example.org');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('browsers stay with https once they came by it, and are not told so elsewhere', async () => {
  const name = 'strict-transport-security';
  expect((await headersAt('https://feedback.example.org')).get(name)).toBe('max-age=31536000; includeSubDomains');
  expect((await headersAt('http://localhost:8080')).get(name)).toBeNull();
});
