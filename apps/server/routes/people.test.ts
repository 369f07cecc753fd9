import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Directory } from '@evenhand/policy/directory';
import type { PeopleAnswer, PersonAnswer, UnitAnswer } from '@evenhand/policy/wire/people';
import type { Me } from '@evenhand/policy/wire/session';
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
const said = { name: 'Zoe Quill', title: 'Adviser', lineManager: 'ben', roles: [{ role: 'staff', unit: 'first' }] };
const email = 'zoe@people.example';

let database: FreshDatabase;
let app: TestApp;
let dora: Client;
let amy: Client;
beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.sql, directory);
  app = await testApp(database.server);
  [dora, amy] = await Promise.all([app.signIn('dora'), app.signIn('amy')]);
});
beforeEach(() => putDirectory(database.sql, directory));
afterAll(() => database.drop());

const answerOf = async <Answer>(answer: Response | Promise<Response>): Promise<Answer> => {
  const given = await answer;
  expect(given.status).toBe(200);
  return (await given.json()) as Answer;
};
const messageOf = async (answer: Response | Promise<Response>): Promise<string> => {
  const given = await answer;
  expect(given.status).toBe(400);
  return ((await given.json()) as { message: string }).message;
};

test('a new colleague signs in with the password that was shown once, and has the roles they were given', async () => {
  const { person, password = '' } = await answerOf<PersonAnswer>(dora.post('/api/people', { ...said, email }));
  expect(person).toEqual({ id: 'zoe-quill', ...said });
  expect(password).toMatch(/^([a-z0-9]{5}-){3}[a-z0-9]{5}$/);
  const zoe = await app.signInWith(email, password);
  const me = await answerOf<Me>(zoe.get('/api/me'));
  expect(me.directory.staff.find(({ id }) => id === me.staff)).toEqual(person);
  const { accounts } = await answerOf<PeopleAnswer>(dora.get('/api/people'));
  expect(accounts).toContainEqual({ staff: 'zoe-quill', email });

  expect(await messageOf(dora.post('/api/people', { ...said, email }))).toMatch(/belongs to another account/);
  // A new password ends what the old one began.
  const next = await answerOf<PersonAnswer>(dora.post('/api/people/zoe-quill/password', {}));
  expect((await zoe.get('/api/me')).status).toBe(401);
  expect(next.password).not.toBe(password);
  const again = await app.signInWith(email, next.password ?? '');

  // Who left is out at once, and cannot come back with what they know.
  const { person: left } = await answerOf<PersonAnswer>(dora.post('/api/people/zoe-quill/left', {}));
  expect(left.roles).toEqual([]);
  expect((await again.get('/api/me')).status).toBe(401);
  await expect(app.signInWith(email, next.password ?? '')).rejects.toThrow();
});

test('everybody changes their own password, and other sessions of theirs end', async () => {
  const colleague = { ...said, name: 'Una Vale' };
  const answer = await answerOf<PersonAnswer>(dora.post('/api/people', { ...colleague, email: 'una@people.example' }));
  const [here, elsewhere] = await Promise.all([
    app.signInWith('una@people.example', answer.password ?? ''),
    app.signInWith('una@people.example', answer.password ?? ''),
  ]);
  const next = { newPassword: 'four words of my own', revokeOtherSessions: true };
  const change = (currentPassword: string, more: object = {}) =>
    here.post('/api/auth/change-password', { currentPassword, ...next, ...more });
  expect((await change('not this one')).status).toBe(400);
  const easy = await change(answer.password ?? '', { newPassword: 'password123456' });
  expect([easy.status, await easy.json()]).toEqual([400, expect.objectContaining({ error: 'weak-password' })]);
  expect((await change(answer.password ?? '')).status).toBe(200);
  expect((await elsewhere.get('/api/me')).status).toBe(401);
  await expect(app.signInWith('una@people.example', answer.password ?? '')).rejects.toThrow();
  expect((await (await app.signInWith('una@people.example', next.newPassword)).get('/api/me')).status).toBe(200);
});

test('other roles count from the next request', async () => {
  const ben = await app.signIn('ben');
  const before = directory.staff.find(({ id }) => id === 'ben');
  const { id: _, ...now } = { ...before, roles: [{ role: 'staff', unit: 'second' }] };
  await answerOf<PersonAnswer>(dora.post('/api/people/ben', now));
  const me = await answerOf<Me>(ben.get('/api/me'));
  expect(me.directory.staff.find(({ id }) => id === 'ben')?.roles).toEqual([{ role: 'staff', unit: 'second' }]);
});

test.each([
  ['a role at a unit that there is not', { ...said, roles: [{ role: 'staff', unit: 'moon' }] }, /no unit called/],
  ['a role that there is not', { ...said, roles: [{ role: 'king', unit: 'first' }] }, /roles/],
  ['no name', { ...said, name: ' ' }, /needs a name/],
  ['no email address', { ...said, email: 'zoe' }, /no email address/],
])('%s is refused in one sentence and changes nothing', async (_, body, sentence) => {
  expect(await messageOf(dora.post('/api/people', { email: 'other@people.example', ...body }))).toMatch(sentence);
  expect((await answerOf<Me>(dora.get('/api/me'))).directory).toEqual(directory);
});

test('a unit is added, and a role at it reaches it; another place changes who reaches it', async () => {
  const made = await answerOf<UnitAnswer>(dora.post('/api/units', { name: 'Annex', kind: 'section', parent: 'first' }));
  expect(made.unit).toEqual({ id: 'annex', name: 'Annex', kind: 'section', parent: 'first' });
  const moved = await answerOf<UnitAnswer>(dora.post('/api/units/annex', { name: 'Annexe', parent: 'second' }));
  expect(moved.unit).toMatchObject({ name: 'Annexe', parent: 'second' });
  const [change] = await database.sql<{ units: string[] }[]>`
    select units from reach_changes where organisation = ${directory.organisation.id} and staff = 'cat' order by seq desc`;
  expect(change?.units).toEqual(['second']);
  expect(await messageOf(dora.post('/api/units/second', { name: 'Second', parent: 'annex' }))).toMatch(/below itself/);
  expect((await amy.post('/api/units', { name: 'Mine', kind: 'section', parent: 'first' })).status).toBe(404);
});

test('nobody else sees who has an account, or changes anybody', async () => {
  for (const answer of [
    amy.get('/api/people'),
    amy.post('/api/people', { ...said, email: 'other@people.example' }),
    amy.post('/api/people/amy', { ...said, roles: [{ role: 'administrator', unit: 'all' }] }),
    amy.post('/api/people/dora/password', {}),
    amy.post('/api/people/dora/left', {}),
  ]) {
    expect((await answer).status).toBe(404);
  }
  expect((await dora.get('/api/me')).status).toBe(200);
});
