// Where somebody is signed in and on what devices: seen and ended by themselves and by administrators, and by nobody else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Directory } from '@evenhand/policy/directory';
import type { AccessAnswer, OrdersAnswer } from '@evenhand/policy/wire/access';
import type { DeviceAnswer } from '@evenhand/policy/wire/session';
import { putDirectory } from '../db/put-directory.ts';
import { testApp, type Client, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleOrganisation } from '../testing/sample.ts';

const base = sampleOrganisation();
const directory: Directory = {
  ...base,
  staff: base.staff.map((person) =>
    person.id === 'dora' ? { ...person, roles: [...person.roles, { role: 'administrator', unit: 'all' }] } : person,
  ),
};

let database: FreshDatabase;
let app: TestApp;
let dora: Client;
beforeAll(async () => {
  database = await freshDatabase();
  app = await testApp(database.server);
  await putDirectory(database.sql, directory);
  dora = await app.signIn('dora');
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`
    delete from auth.session as s using auth."user" as u where u.id = s."userId" and u.staff <> 'dora'`;
  await database.sql`delete from devices`;
});

const of = (id: string): string => `sample/${id}`;
const accessOf = async (answer: Response | Promise<Response>): Promise<AccessAnswer> => {
  const given = await answer;
  expect(given.status, await given.clone().text()).toBe(200);
  return (await given.json()) as AccessAnswer;
};
const log = async () =>
  (
    await database.sql<{ actor: string; act: string; detail: unknown }[]>`
      select actor, act, detail from access_log order by seq`
  ).map((row) => ({ ...row }));

/** Signs somebody in on a device of theirs, which has asked for something. */
async function onDevice(staff: string, unsent?: number): Promise<{ client: Client; id: string; code: string }> {
  const signedIn = await app.signIn(staff);
  const id = randomUUID();
  const { code } = (await (await signedIn.post('/api/device', { id, name: 'Firefox' })).json()) as DeviceAnswer;
  const headers = {
    'x-evenhand-device': of(id),
    ...(unsent !== undefined && { 'x-evenhand-unsent': String(unsent) }),
  };
  const client = signedIn.with(headers);
  await client.pull();
  return { client, id, code };
}

describe('somebody', () => {
  test('sees where they are signed in, this one first, and the devices they use', async () => {
    const phone = await onDevice('amy', 3);
    const desk = await app.signIn('amy');
    const { sessions, devices } = await accessOf(desk.get('/api/account'));
    expect(sessions.map(({ current, device }) => [current, device])).toEqual([
      [true, null],
      [false, phone.code],
    ]);
    expect(devices).toMatchObject([
      { id: phone.id, code: phone.code, client: 'Firefox', unsent: 3, signedIn: true, wipe: null },
    ]);
    // Nobody else's.
    expect((await accessOf((await app.signIn('ben')).get('/api/account'))).sessions).toHaveLength(1);
  });

  test('ends one sign-in, or all others; theirs end with the next request and the streams soon after', async () => {
    const [phone, tablet, desk] = [await onDevice('amy'), await app.signIn('amy'), await app.signIn('amy')];
    const stream = await phone.client.get('/api/entries/stream');
    const listed = await accessOf(desk.get('/api/account'));
    const one = listed.sessions.find(({ device }) => device === phone.code)?.id ?? '';
    await accessOf(desk.post(`/api/account/sessions/${one}/end`, {}));
    expect((await phone.client.get('/api/me')).status).toBe(401);
    expect((await stream.text()).startsWith('retry:')).toBe(true);
    expect((await tablet.get('/api/me')).status).toBe(200);

    expect((await accessOf(desk.post('/api/account/sessions/end-others', {}))).sessions).toHaveLength(1);
    expect((await tablet.get('/api/me')).status).toBe(401);
    expect((await desk.get('/api/me')).status).toBe(200);
    expect((await log()).slice(-2)).toEqual([
      { actor: 'amy', act: 'sessions-ended', detail: { staff: 'amy', count: 1 } },
      { actor: 'amy', act: 'sessions-ended', detail: { staff: 'amy', count: 1 } },
    ]);
  });

  test('signs a device out from elsewhere: its session ends, and it may come back as the same device', async () => {
    const [phone, desk] = [await onDevice('amy'), await app.signIn('amy')];
    const { devices } = await accessOf(desk.post(`/api/account/devices/${phone.id}/sign-out`, {}));
    expect(devices).toMatchObject([{ signedIn: false, wipe: null }]);
    const answer = await phone.client.get('/api/me');
    expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ error: 'not-signed-in' })]);
    const again = (await app.signIn('amy')).with({ 'x-evenhand-device': of(phone.id) });
    expect((await again.get('/api/me')).status).toBe(200);
    expect(await (await again.post('/api/device', { id: phone.id, name: 'Firefox' })).json()).toMatchObject({
      code: phone.code,
    });
  });

  test('who signs in, signs out, or changes their password, is written down', async () => {
    const amy = await app.signIn('amy');
    const session = expect.any(String) as string;
    expect((await log()).at(-1)).toEqual({ actor: 'amy', act: 'signed-in', detail: { staff: 'amy', session } });
    expect((await amy.post('/api/auth/sign-out', {})).status).toBe(200);
    expect((await log()).at(-1)).toMatchObject({ actor: 'amy', act: 'signed-out' });
    expect((await amy.get('/api/me')).status).toBe(401);
  });
});

describe('a device that is to be wiped', () => {
  test('hears it at its next contact, whoever is signed in, and says when it is done', async () => {
    const phone = await onDevice('amy');
    const desk = await app.signIn('amy');
    const { devices } = await accessOf(dora.post(`/api/people/amy/access/devices/${phone.id}/wipe`, {}));
    expect(devices).toMatchObject([{ signedIn: false, wipe: { doneAt: null } }]);
    for (const client of [phone.client, desk.with({ 'x-evenhand-device': of(phone.id) })]) {
      for (const path of ['/api/me', '/api/entries/pull?seq=0&limit=1', '/api/entries/stream']) {
        const answer = await client.get(path);
        expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ error: 'device-wiped' })]);
      }
    }
    // The stream of a browser says it in its address.
    expect(await (await desk.get(`/api/entries/stream?device=${of(phone.id)}`)).json()).toMatchObject({
      error: 'device-wiped',
    });
    // Other devices of theirs go on.
    expect((await desk.get('/api/me')).status).toBe(200);

    const orders = await app.app.request('/api/device/orders', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({
        devices: [
          { organisation: 'sample', id: phone.id },
          { organisation: 'sample', id: randomUUID() },
        ],
      }),
    });
    expect((await orders.json()) as OrdersAnswer).toEqual({ wipe: [{ organisation: 'sample', id: phone.id }] });
    const confirm = () =>
      app.app.request('/api/device/wiped', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify({ organisation: 'sample', id: phone.id }),
      });
    await Promise.all([confirm(), confirm()]);
    const after = await accessOf(dora.get('/api/people/amy/access'));
    expect(after.devices).toMatchObject([
      { unsent: 0, wipe: { askedAt: expect.any(String), doneAt: expect.any(String) } },
    ]);
    expect((await log()).slice(-2)).toEqual([
      { actor: 'dora', act: 'device-wipe-asked', detail: { staff: 'amy', device: phone.id } },
      { actor: 'amy', act: 'device-wiped', detail: { staff: 'amy', device: phone.id } },
    ]);
  });

  test('comes back as a new device with a new code, never as the old one', async () => {
    const phone = await onDevice('amy');
    const desk = await app.signIn('amy');
    await accessOf(desk.post(`/api/account/devices/${phone.id}/wipe`, {}));
    const old = await desk.post('/api/device', { id: phone.id, name: 'Firefox' });
    expect([old.status, await old.json()]).toEqual([401, expect.objectContaining({ error: 'device-wiped' })]);
    const anew = (await (await desk.post('/api/device', { id: randomUUID(), name: 'Firefox' })).json()) as DeviceAnswer;
    expect(anew.code).not.toBe(phone.code);
  });

  test('is only one that was told to: a confirmation out of the blue changes nothing', async () => {
    const phone = await onDevice('amy');
    const answer = await dora.post('/api/device/wiped', { organisation: 'sample', id: phone.id });
    expect(answer.status).toBe(200);
    expect((await accessOf(phone.client.get('/api/account'))).devices).toMatchObject([{ wipe: null }]);
  });
});

describe('an administrator', () => {
  test('sees and ends the sign-ins of a colleague, and nobody else does', async () => {
    const phone = await onDevice('amy');
    const ben = await app.signIn('ben');
    expect(await accessOf(dora.get('/api/people/amy/access'))).toMatchObject({
      sessions: [{ current: false, device: phone.code }],
      devices: [{ code: phone.code }],
      passkeys: [],
    });
    for (const answer of [
      ben.get('/api/people/amy/access'),
      ben.post('/api/people/amy/access/sessions/end-others', {}),
      ben.post(`/api/people/amy/access/devices/${phone.id}/wipe`, {}),
      ben.post(`/api/account/devices/${phone.id}/wipe`, {}),
      dora.get('/api/people/nobody/access'),
      dora.post(`/api/people/ben/access/devices/${phone.id}/wipe`, {}),
      dora.post('/api/people/amy/access/sessions/nonsense/end', {}),
    ]) {
      expect((await answer).status).toBe(404);
    }
    expect((await phone.client.get('/api/me')).status).toBe(200);
    const after = await accessOf(dora.post('/api/people/amy/access/sessions/end-others', {}));
    expect(after.sessions).toEqual([]);
    expect((await phone.client.get('/api/me')).status).toBe(401);
    expect((await log()).at(-1)).toEqual({
      ...{ actor: 'dora', act: 'sessions-ended', detail: { staff: 'amy', count: 1 } },
    });
  });

  test('is written down with whatever they change of a colleague', async () => {
    const { id: _, ...ben } = directory.staff.find(({ id }) => id === 'ben') ?? { id: '' };
    await dora.post('/api/people/ben', { ...ben, roles: [{ role: 'staff', unit: 'second' }] });
    await dora.post('/api/people/ben/password', {});
    expect((await log()).slice(-2)).toEqual([
      {
        ...{ actor: 'dora', act: 'colleague-changed' },
        detail: { staff: 'ben', roles: [{ role: 'staff', unit: 'second' }] },
      },
      { actor: 'dora', act: 'password-given', detail: { staff: 'ben' } },
    ]);
    await putDirectory(database.sql, directory);
  });
});

test.each(['nonsense', 'sample/nonsense', `Sample/${randomUUID()}`, `sample/${randomUUID()}/more`])(
  'a device that calls itself %s is a bad request',
  async (device) => {
    const answer = await dora.with({ 'x-evenhand-device': device }).get('/api/me');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/must be an organisation/) });
  },
);

test('a device of somebody else is not taken over by naming it', async () => {
  const phone = await onDevice('amy');
  await (await app.signIn('cat')).with({ 'x-evenhand-device': of(phone.id), 'x-evenhand-unsent': '9' }).pull();
  expect((await accessOf(phone.client.get('/api/account'))).devices).toMatchObject([{ unsent: null, signedIn: true }]);
});
