import { randomUUID } from 'node:crypto';
import type { DeviceAnswer } from '@evenhand/policy/wire/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';

let database: FreshDatabase;
let amy: Client, ben: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  [amy, ben] = await Promise.all([signIn('amy'), signIn('ben')]);
});
afterAll(() => database.drop());

const enrol = async (client: Client, id: string, name = 'Tablet'): Promise<DeviceAnswer> =>
  (await (await client.post('/api/device', { id, name })).json()) as DeviceAnswer;

test('every device gets a code of its own, the same one when it asks again', async () => {
  const ids = Array.from({ length: 12 }, () => randomUUID());
  const first = await Promise.all(ids.map((id) => enrol(amy, id)));
  expect(first.map(({ id }) => id)).toEqual(ids);
  expect(new Set(first.map(({ code }) => code)).size).toBe(12);
  for (const { code } of first) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}$/);
  expect(await Promise.all(ids.map((id) => enrol(amy, id, 'New name')))).toEqual(first);
});

test('a code is never issued again, also when its device is gone', async () => {
  const { id, code } = await enrol(amy, randomUUID());
  await database.sql`delete from devices where id = ${id}`;
  expect((await enrol(amy, id)).code > code).toBe(true);
});

test('a device of one person is not that of another', async () => {
  const { id } = await enrol(amy, randomUUID());
  const answer = await ben.post('/api/device', { id, name: 'Mine now' });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ error: 'conflict' });
});

test('when all codes are used up it says so', async () => {
  await database.sql`update organisations set last_device_code = 32767`;
  const answer = await amy.post('/api/device', { id: randomUUID(), name: 'One too many' });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({
    error: 'unavailable',
    message: expect.stringContaining('no device codes left'),
  });
});

test.each([
  {},
  { id: 'x', name: 'Tablet' },
  { id: randomUUID(), name: '' },
  { id: randomUUID(), name: 'T', code: '001' },
])('a wrong request %j is refused', async (body) => {
  expect((await amy.post('/api/device', body)).status).toBe(400);
});
