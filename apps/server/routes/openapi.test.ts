import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, testOrigin } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';

let database: FreshDatabase;
let app: Hono;

beforeAll(async () => {
  database = await freshDatabase();
  ({ app } = await testApp(database.server));
});
afterAll(() => database.drop());

type Document = {
  openapi: string;
  paths: Record<
    string,
    Record<string, { security?: unknown; requestBody?: { content: Record<string, { schema: unknown }> } }>
  >;
};

test('the document describes what is there: every operation answers, and needs a session when it says so', async () => {
  const document = (await (await app.request('/api/openapi.json')).json()) as Document;
  expect(document.openapi).toBe('3.1.0');
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { security }] of Object.entries(methods)) {
      const real = path.replaceAll(/\{\w+\}/g, 'x');
      const answer = await app.request(real, { method: method.toUpperCase(), headers: { origin: testOrigin } });
      expect(answer.status === 401, `${method} ${path}`).toBe(security !== undefined);
      if (!security) expect(answer.status, `${method} ${path}`).not.toBe(404);
    }
  }
});

test('the document has the schema by which a push is checked', async () => {
  const document = (await (await app.request('/api/openapi.json')).json()) as Document;
  const push = document.paths['/api/entries/push']?.post?.requestBody?.content['application/json']?.schema;
  expect(push).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {
      rows: {
        type: 'array',
        maxItems: 500,
        items: { properties: { newDocumentState: { required: expect.arrayContaining(['id', 'record', 'body']) } } },
      },
    },
  });
});

test('the page to read it has every operation, no script, and a policy that allows none', async () => {
  const answer = await app.request('/api/docs');
  const html = await answer.text();
  const document = (await (await app.request('/api/openapi.json')).json()) as Document;
  for (const path of Object.keys(document.paths)) expect(html).toContain(path);
  expect(html).not.toMatch(/<script|onclick|javascript:/i);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'/);
});

test('whatever is not there is said in the one shape', async () => {
  const { signIn } = await testApp(database.server);
  const amy = await signIn('amy');
  for (const answer of [
    await amy.get('/api/nothing'),
    await amy.post('/api/me/nothing', {}),
    await amy.get('/api/reports/none?from=2026-01-01&until=2026-02-01'),
  ]) {
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'not-found', message: expect.stringMatching(/^[A-Z].+\.$/) });
  }
});

test('the server says that it is well', async () => {
  const answer = await app.request('/api/health');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ live: true, ready: true });
});
