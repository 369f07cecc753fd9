// Passkeys: added by somebody who just signed in, used without saying who one is, and gone when they are taken away.
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessAnswer } from '@evenhand/policy/wire/access';
import { closeStaffLogin } from '../db/staff-logins.ts';
import { emailOf, testApp, testOrigin, testPassword, trySignIn, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { softKey, type SoftKey } from '../testing/soft-key.ts';

let database: FreshDatabase;
let made: TestApp;
let app: Hono;
beforeAll(async () => {
  database = await freshDatabase();
  made = await testApp(database.server);
  ({ app } = made);
});
afterAll(() => database.drop());
beforeEach(() => database.sql`delete from auth."rateLimit"`);

/** A browser, which keeps its cookies. */
function browser(cookies = new Map<string, string>()) {
  return async (path: string, body?: object): Promise<Response> => {
    const answer = await app.request(`/api${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...{ origin: testOrigin, 'content-type': 'application/json' },
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}
type Browser = ReturnType<typeof browser>;

const json = async <Answer>(answer: Response): Promise<Answer> => (await answer.json()) as Answer;

async function signedIn(staff: string): Promise<Browser> {
  const go = browser();
  expect((await go('/auth/sign-in/email', { email: emailOf(staff), password: testPassword })).status).toBe(200);
  return go;
}

async function add(go: Browser, key: SoftKey, name = 'Work phone'): Promise<Response> {
  const options = await go('/auth/passkey/generate-register-options');
  if (!options.ok) return options;
  return go('/auth/passkey/verify-registration', { response: key.register(await json(options)), name });
}

async function signInBy(key: SoftKey, go: Browser = browser()): Promise<{ answer: Response; go: Browser }> {
  const options = await json<{ challenge: string }>(await go('/auth/passkey/generate-authenticate-options'));
  return { answer: await go('/auth/passkey/verify-authentication', { response: key.sign(options) }), go };
}

const passkeysOf = async (go: Browser) => (await json<AccessAnswer>(await go('/account'))).passkeys;

describe('a passkey', () => {
  test('is added, signs its owner in who types nothing, is renamed, and opens nothing once it is removed', async () => {
    const amy = await signedIn('amy');
    const key = softKey({ origin: testOrigin });
    expect((await add(amy, key)).status).toBe(200);
    const { answer, go } = await signInBy(key);
    expect(answer.status).toBe(200);
    expect(await json(await go('/me'))).toMatchObject({ staff: 'amy' });

    const [passkey] = await passkeysOf(amy);
    expect(passkey).toMatchObject({ name: 'Work phone', synced: false, addedAt: expect.any(String) });
    const renamed = await amy(`/account/passkeys/${passkey?.id}`, { name: 'Old phone' });
    expect((await json<AccessAnswer>(renamed)).passkeys).toMatchObject([{ name: 'Old phone' }]);
    expect((await amy(`/account/passkeys/${passkey?.id}/remove`, {})).status).toBe(200);
    expect((await signInBy(key)).answer.status).toBe(401);
    const log = await database.sql`
      select act, actor from access_log where act like 'passkey-%' and actor = 'amy' order by seq`;
    expect(log.map(({ act }) => act)).toEqual(['passkey-added', 'passkey-removed']);
  });

  test('must be asked for with the owner’s finger, face or PIN, and must have asked, both times', async () => {
    const amy = await signedIn('amy');
    const asked = await json<Record<string, unknown>>(await amy('/auth/passkey/generate-register-options'));
    expect(asked.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(asked.rp).toMatchObject({ id: 'localhost' });
    const options = await json(await browser()('/auth/passkey/generate-authenticate-options'));
    expect(options).toMatchObject({ userVerification: 'required', rpId: 'localhost' });

    const lax = softKey({ origin: testOrigin, verified: false });
    const refused = await add(amy, lax);
    expect(refused.status).toBe(400);
    expect(await json(refused)).toMatchObject({ message: expect.stringMatching(/^The passkey was not accepted\./) });
    // Even had it been added once, it does not sign in.
    await database.sql`
      insert into auth.passkey ("publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
      select 'pQECAyYgASFYIA', id, ${lax.id}, 0, 'singleDevice', false from auth."user" where staff = 'amy'`;
    expect((await signInBy(lax)).answer.status).toBe(400);
    await database.sql`delete from auth.passkey where "credentialID" = ${lax.id}`;
  });

  test('of another site, or an answer that was given before, opens nothing', async () => {
    const amy = await signedIn('amy');
    expect((await add(amy, softKey({ origin: 'https://evil.example' }))).status).toBe(400);
    const key = softKey({ origin: testOrigin });
    await add(amy, key);
    const go = browser();
    const options = await json<{ challenge: string }>(await go('/auth/passkey/generate-authenticate-options'));
    const signed = { response: key.sign(options) };
    expect((await go('/auth/passkey/verify-authentication', signed)).status).toBe(200);
    expect((await go('/auth/passkey/verify-authentication', signed)).status).toBe(400);
    expect((await browser()('/auth/passkey/verify-authentication', signed)).status).toBe(400);
  });

  test('is added only by somebody who signed in within the hour', async () => {
    const ben = await signedIn('ben');
    await database.sql`
      update auth.session as s set "createdAt" = now() - interval '61 minutes'
      from auth."user" as u where u.id = s."userId" and u.staff = 'ben'`;
    const refused = await add(ben, softKey({ origin: testOrigin }));
    expect(refused.status).toBe(403);
    expect(await json(refused)).toMatchObject({ error: 'sign-in-again' });
    expect((await add(browser(), softKey({ origin: testOrigin }))).status).toBe(401);
  });

  test('of somebody who left opens nothing, and neither does one that stayed behind', async () => {
    const dora = await signedIn('dora');
    const key = softKey({ origin: testOrigin });
    await add(dora, key);
    const kept = await database.sql`
      select p.* from auth.passkey as p join auth."user" as u on u.id = p."userId" where u.staff = 'dora'`;
    await closeStaffLogin(database.server, 'sample', 'dora');
    const unknown = (await signInBy(key)).answer;
    await database.sql`insert into auth.passkey ${database.sql(kept)}`;
    const closed = (await signInBy(key)).answer;
    expect([unknown.status, closed.status]).toEqual([401, 401]);
    expect(await closed.text()).toBe(await unknown.text());
    expect(
      await database.sql`
      select from auth.session as s join auth."user" as u on u.id = s."userId" where u.staff = 'dora'`,
    ).toHaveLength(0);
  });

  test('of somebody else can be neither renamed nor removed', async () => {
    const [amy, cat] = await Promise.all([signedIn('amy'), signedIn('cat')]);
    await add(amy, softKey({ origin: testOrigin }));
    const [passkey] = await passkeysOf(amy);
    expect((await cat(`/account/passkeys/${passkey?.id}`, { name: 'Mine' })).status).toBe(404);
    expect((await cat(`/account/passkeys/${passkey?.id}/remove`, {})).status).toBe(404);
    expect((await cat(`/people/amy/access/passkeys/${passkey?.id}/remove`, {})).status).toBe(404);
    expect(await passkeysOf(amy)).toContainEqual(passkey);
  });

  test.each([{}, { response: 7 }, { response: {} }, { response: { id: 'x', response: null } }])(
    'that is none (%j) is a bad request',
    async (body) => {
      const go = browser();
      await go('/auth/passkey/generate-authenticate-options');
      const answer = await go('/auth/passkey/verify-authentication', body);
      expect([400, 401]).toContain(answer.status);
    },
  );
});

test('what else the sign-in library offers cannot be reached', async () => {
  const amy = await signedIn('amy');
  for (const path of ['/list-sessions', '/get-session', '/passkey/list-user-passkeys', '/list-accounts', '/error']) {
    expect((await amy(`/auth${path}`)).status).toBe(404);
  }
  for (const path of ['/update-user', '/delete-user', '/sign-in/social', '/passkey/delete-passkey', '/link-social']) {
    expect((await amy(`/auth${path}`, {})).status).toBe(404);
  }
});

test('wrong passwords count across server processes, and alike for an address that nobody has', async () => {
  // Another process on the same database.
  const other = (await testApp(database.server)).app;
  const tries = async (email: string): Promise<[number[], string]> => {
    const statuses: number[] = [];
    let last = '';
    for (let each = 0; each < 11; each++) {
      const answer = await trySignIn(each % 2 === 0 ? app : other, email, 'a wrong password');
      statuses.push(answer.status);
      last = await answer.text();
    }
    return [statuses, last];
  };
  const [somebody, nobody] = [await tries(emailOf('cat')), await tries('nobody-at-all@sample.example')];
  expect(somebody[0]).toEqual([...Array<number>(10).fill(401), 429]);
  expect(nobody).toEqual(somebody);
});
