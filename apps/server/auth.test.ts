import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuth } from './auth.ts';
import { quietLog } from './log.ts';
import { freshDatabase, type FreshDatabase } from './testing/database.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test.each([
  ['https://feedback.example.org', '__Host-evenhand.session_token', true],
  ['http://localhost:8080', 'evenhand.session_token', false],
])('at %s the session cookie is %s', async (origin, name, secure) => {
  const config = { origin, secret: 'a secret for tests that is long enough' };
  const { authCookies } = await createAuth(database.server, config, quietLog).$context;
  expect(authCookies.sessionToken).toMatchObject({
    name,
    attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  });
  expect(authCookies.sessionToken.attributes.domain).toBeUndefined();
});
