import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaffLogin } from '../db/create-staff-login.ts';
import { putDirectory } from '../db/put-directory.ts';
import { emailOf, testApp, testOrigin, testPassword, trySignIn, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleOrganisation } from '../testing/sample.ts';

let database: FreshDatabase;
let it: TestApp;
let app: Hono;

beforeAll(async () => {
  database = await freshDatabase();
  it = await testApp(database.server);
  app = it.app;
});
afterAll(() => database.drop());

describe('a session', () => {
  test('is kept in a cookie that scripts and other sites do not get', async () => {
    const answer = await trySignIn(app, emailOf('amy'), testPassword);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^evenhand\.session_token=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
  });

  test('is not asked for in anything but JSON, and the library never hears of it', async () => {
    for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password']) {
      const headers = { origin: testOrigin, 'content-type': 'text/plain' };
      const answer = await app.request(path, { method: 'POST', headers, body: '{}' });
      expect(answer.status).toBe(415);
      expect(await answer.json()).toMatchObject({ error: 'bad-request' });
    }
  });

  test.each([
    ['GET', '/api/me'],
    ['POST', '/api/device'],
    ['POST', '/api/entries/push'],
    ['GET', '/api/entries/pull'],
    ['GET', '/api/entries/stream'],
    ['GET', '/api/records'],
    ['GET', '/api/records/case/00000000-0000-7000-8000-000000000001/entries'],
    ['GET', '/api/reports'],
    ['GET', '/api/reports/anything'],
    ['GET', '/api/nothing-here'],
  ])('is needed for %s %s', async (method, path) => {
    for (const cookie of ['', 'evenhand.session_token=forged.signature', 'evenhand.session_token=%E0%A4%A', ';;=']) {
      const answer = await app.request(path, { method, headers: { cookie, origin: testOrigin } });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error: 'not-signed-in', message: 'Please sign in first.' });
    }
  });

  test('sees a changed role at the next request, and is none any more for a person who left', async () => {
    const cat = await it.signIn('cat');
    const complaint = sampleComplaint();
    await (await it.signIn('amy')).push(complaint);
    const ids = async () => (await cat.pull()).documents.map(({ id }) => id);
    expect(await ids()).not.toContain(complaint.id);
    const directory = sampleOrganisation();
    const moved = {
      ...directory,
      staff: directory.staff.map((person) =>
        person.id === 'cat' ? { ...person, roles: [{ role: 'staff' as const, unit: 'first' }] } : person,
      ),
    };
    await putDirectory(database.sql, moved);
    expect(await ids()).toContain(complaint.id);
    await putDirectory(database.sql, { ...directory, staff: directory.staff.filter(({ id }) => id !== 'cat') });
    expect((await cat.get('/api/me')).status).toBe(401);
    await putDirectory(database.sql, directory);
    expect((await cat.get('/api/me')).status).toBe(200);
  });

  test('ends when the person gets another password', async () => {
    const dora = await it.signIn('dora');
    const { hashPassword } = await import('../auth.ts');
    const login = { organisation: 'sample', staff: 'dora', name: 'dora', email: emailOf('dora') };
    await createStaffLogin(database.sql, { ...login, passwordHash: await hashPassword('another long password') });
    expect((await dora.get('/api/me')).status).toBe(401);
    expect((await trySignIn(app, emailOf('dora'), testPassword)).status).toBe(401);
    expect((await trySignIn(app, emailOf('dora'), 'another long password')).status).toBe(200);
  });
});

describe('signing in', () => {
  test('says the same of a wrong password and of an address that nobody has', async () => {
    const wrong = await trySignIn(app, emailOf('amy'), 'not the password');
    const nobody = await trySignIn(app, 'nobody@sample.example', 'not the password');
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await nobody.text());
  });

  test.each([
    '{',
    '[]',
    '{}',
    '{"email":"amy"}',
    '{"email":7,"password":8}',
    '{"email":"a\\u0000@b.example","password":"x"}',
  ])('with %s is a bad request', async (body) => {
    const answer = await app.request('/api/auth/sign-in/email', {
      ...{ method: 'POST', body },
      headers: { 'content-type': 'application/json', origin: testOrigin },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  test('is closed for an account after ten wrong passwords, also for the right one, and opens again', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => trySignIn(app, emailOf('ben'), 'guess')));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    const locked = await trySignIn(app, emailOf('ben').toUpperCase(), testPassword);
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({
      error: 'too-many-tries',
      message: expect.stringContaining('15 minutes'),
    });
    expect((await trySignIn(app, emailOf('amy'), testPassword)).status).toBe(200);
    await database.sql`update tracking_tries set window_start = window_start - interval '15 minutes'`;
    expect((await trySignIn(app, emailOf('ben'), testPassword)).status).toBe(200);
    // A success clears the count.
    const [row] = await database.sql`select tries from tracking_tries where key like 'sign-in:%' and tries > 9`;
    expect(row).toBeUndefined();
  });

  test('cannot be preceded by making an account', async () => {
    const body = {
      email: 'me@sample.example',
      password: 'a long enough password',
      name: 'Me',
      organisation: 'sample',
      staff: 'amy',
    };
    const answer = await app.request('/api/auth/sign-up/email', {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'content-type': 'application/json', origin: testOrigin },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await database.sql`select from auth."user" where email = ${body.email}`).toHaveLength(0);
  });

  test('does not let a person say that they are somebody else', async () => {
    const amy = await it.signIn('amy');
    await amy.post('/api/auth/update-user', { organisation: 'other', staff: 'ben' });
    expect(await (await amy.get('/api/me')).json()).toMatchObject({ staff: 'amy' });
  });
});

describe('a request from another site', () => {
  test('is refused when it would write', async () => {
    const answer = await app.request('/api/entries/push', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: 'bad-request' });
  });
});

describe('every answer', () => {
  test('says that it is not to be guessed at, framed or kept', async () => {
    for (const path of ['/api/health', '/api/me', '/api/nothing-here']) {
      const { headers } = await app.request(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.has('strict-transport-security')).toBe(false);
    }
  });
});
