// The organisation's own sign-in against a real provider: who gets in by it, and what is refused on the way.
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { openLive } from '../db/live.ts';
import { closeStaffLogin } from '../db/staff-logins.ts';
import { createLog, quietLog, type Log } from '../log.ts';
import { emailOf, testApp, testConfig, testOrigin, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { freePort, startProvider, testClient, walkThrough, type TestProvider } from '../testing/openid-provider.ts';

const redirect = `${testOrigin}/api/auth/callback/openid`;
const people = {
  'amy-there': { email: emailOf('amy').toUpperCase(), email_verified: true },
  'ben-there': { email: emailOf('ben'), email_verified: false },
  'dora-there': { email: emailOf('dora'), email_verified: true },
  'cat-there': { email: emailOf('cat'), email_verified: true },
  stranger: { email: 'stranger@elsewhere.example', email_verified: true },
  nameless: {},
};

let database: FreshDatabase;
let made: TestApp;
let provider: TestProvider;
let app: Hono;
let port: number;

beforeAll(async () => {
  database = await freshDatabase();
  made = await testApp(database.server);
  port = await freePort();
  provider = await startProvider(people, { port, redirect });
  app = await appWith(provider.issuer);
});
afterAll(async () => {
  await provider.close();
  await database.drop();
});
beforeEach(() => database.sql`delete from auth."rateLimit"`);

async function appWith(issuer: string, log: Log = quietLog): Promise<Hono> {
  const live = await openLive(database.server, quietLog);
  const openid = { issuer, ...testClient, name: 'Sample login' };
  const config = { ...testConfig, openid };
  const { tracking, evidence } = made;
  return createApp({ sql: database.server, config, now: () => new Date(), log, live, tracking, evidence });
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

async function begin(at: Hono = app): Promise<{ url: URL; cookie: string }> {
  const answer = await at.request('/api/auth/openid', { method: 'POST', headers: { origin: testOrigin } });
  expect(answer.status, await answer.clone().text()).toBe(200);
  const { url } = (await answer.json()) as { url: string };
  return { url: new URL(url), cookie: cookiesOf(answer) };
}

const comeBack = (to: URL, cookie: string, at: Hono = app) =>
  at.request(`${to.pathname}${to.search}`, { headers: { cookie } });

/** The whole way: where somebody lands, and with which cookies. */
async function signInAs(sub: string, at: Hono = app): Promise<{ landed: string | null; cookie: string }> {
  const { url, cookie } = await begin(at);
  const answer = await comeBack(await walkThrough(url.href, sub), cookie, at);
  return { landed: answer.headers.get('location'), cookie: cookiesOf(answer) };
}

const meOf = async (cookie: string) => (await app.request('/api/me', { headers: { cookie } })).json();
const refusedAs = (problem: string) => `${testOrigin}/app/sign-in/?error=${problem}`;

describe('signing in with the organisation’s own account', () => {
  test('is offered by name where it is set up, and nowhere else', async () => {
    expect(await (await app.request('/api/auth/ways')).json()).toEqual({ openid: { name: 'Sample login' } });
    expect(await (await made.app.request('/api/auth/ways')).json()).toEqual({ openid: null });
    const answer = await made.app.request('/api/auth/openid', { method: 'POST', headers: { origin: testOrigin } });
    expect(answer.status).toBe(404);
  });

  test('opens the account with the verified address, again by the same person, also under another address', async () => {
    const first = await signInAs('amy-there');
    expect(first.landed).toBe(`${testOrigin}/app/sign-in/?back`);
    expect(await meOf(first.cookie)).toMatchObject({ staff: 'amy', email: emailOf('amy') });
    people['amy-there'].email = 'amy.new@elsewhere.example';
    expect(await meOf((await signInAs('amy-there')).cookie)).toMatchObject({ staff: 'amy' });
    // What the provider gives to act in the person's name elsewhere is kept nowhere.
    const [kept] = await database.sql`
      select "accessToken", "refreshToken", "idToken" from auth.account where "providerId" = 'openid'`;
    expect(kept).toEqual({ accessToken: null, refreshToken: null, idToken: null });
  });

  test.each(['stranger', 'ben-there', 'nameless'])('is refused, and makes no account, for %s', async (sub) => {
    const before = await database.sql`select id from auth."user"`;
    const { landed, cookie } = await signInAs(sub);
    expect(landed).toBe(refusedAs('no-account'));
    expect(await meOf(cookie)).toMatchObject({ error: 'not-signed-in' });
    expect(await database.sql`select id from auth."user"`).toHaveLength(before.length);
    expect(await database.sql`select from auth.account where "accountId" like ${`% ${sub}`}`).toHaveLength(0);
  });

  test('is refused for somebody who left, whether or not they had come this way before', async () => {
    expect(await meOf((await signInAs('dora-there')).cookie)).toMatchObject({ staff: 'dora' });
    await closeStaffLogin(database.server, 'sample', 'dora');
    expect((await signInAs('dora-there')).landed).toBe(refusedAs('no-account'));
    expect(
      await database.sql`
      select from auth.account as a join auth."user" as u on u.id = a."userId" where u.staff = 'dora'`,
    ).toHaveLength(0);
  });
});

describe('on the way', () => {
  test('the provider is given a proof of origin for state, code and token, each made anew', async () => {
    const [one, other] = await Promise.all([begin(), begin()]);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.url.searchParams.get(name)?.length).toBeGreaterThanOrEqual(32);
      expect(one.url.searchParams.get(name)).not.toBe(other.url.searchParams.get(name));
    }
    expect(one.url.searchParams.get('code_challenge_method')).toBe('S256');
    expect(one.url.searchParams.get('redirect_uri')).toBe(redirect);
  });

  test('another browser, another state, or the same answer twice, sign nobody in', async () => {
    const { url, cookie } = await begin();
    const back = await walkThrough(url.href, 'amy-there');
    expect((await comeBack(back, '')).headers.get('location')).toBe(refusedAs('failed'));
    const other = await begin();
    expect((await comeBack(back, other.cookie)).headers.get('location')).toBe(refusedAs('failed'));

    const again = await begin();
    const good = await walkThrough(again.url.href, 'amy-there');
    expect((await comeBack(good, again.cookie)).headers.get('location')).toBe(`${testOrigin}/app/sign-in/?back`);
    expect((await comeBack(good, again.cookie)).headers.get('location')).toBe(refusedAs('failed'));
    expect(cookie).not.toBe('');
  });

  test('a token that was made for another request is refused', async () => {
    const { url, cookie } = await begin();
    url.searchParams.set('nonce', 'x'.repeat(32));
    const answer = await comeBack(await walkThrough(url.href, 'amy-there'), cookie);
    expect(answer.headers.get('location')).toBe(refusedAs('failed'));
  });

  test('an answer in the name of another issuer is refused', async () => {
    const { url, cookie } = await begin();
    const back = await walkThrough(url.href, 'amy-there');
    expect(back.searchParams.get('iss')).toBe(provider.issuer);
    back.searchParams.set('iss', 'https://evil.example');
    expect((await comeBack(back, cookie)).headers.get('location')).toBe(refusedAs('failed'));
  });

  test('somebody who stops there is told so', async () => {
    const { url, cookie } = await begin();
    const state = url.searchParams.get('state') ?? '';
    const back = new URL(`${redirect}?error=access_denied&state=${state}`);
    expect((await comeBack(back, cookie)).headers.get('location')).toBe(refusedAs('stopped'));
  });

  test('another site cannot begin it', async () => {
    const headers = { origin: 'https://evil.example' };
    expect((await app.request('/api/auth/openid', { method: 'POST', headers })).status).toBe(403);
  });
});

describe('a provider', () => {
  test('that cannot be reached at the start is named in the log, and used once it can be', async () => {
    const later = await freePort();
    const lines: string[] = [];
    const at = await appWith(
      `http://127.0.0.1:${later}`,
      createLog('warn', { write: (line) => void lines.push(line) }),
    );
    const press = () => at.request('/api/auth/openid', { method: 'POST', headers: { origin: testOrigin } });
    const answer = await press();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      message: expect.stringMatching(/^Sample login cannot be reached now\./),
    });
    expect(lines.join('')).toMatch(/signing in with Sample login does not work now: it cannot be reached/);
    const started = await startProvider(people, { port: later, redirect });
    try {
      expect((await signInAs('cat-there', at)).landed).toBe(`${testOrigin}/app/sign-in/?back`);
      // The same word means somebody else at another provider: only the verified address counts there.
      expect((await signInAs('amy-there', at)).landed).toBe(refusedAs('no-account'));
    } finally {
      await started.close();
    }
  });

  test('that calls itself by another name than the operator wrote is not used', async () => {
    const at = await appWith(`http://localhost:${port}`);
    const answer = await at.request('/api/auth/openid', { method: 'POST', headers: { origin: testOrigin } });
    expect(answer.status).toBe(503);
  });
});
