import { randomUUID } from 'node:crypto';
import type { Directory } from '@evenhand/policy/directory';
import { settingOf } from '@evenhand/policy/history/setting';
import { packs } from '@evenhand/policy/packs/index';
import type { Me } from '@evenhand/policy/wire/session';
import type { RecordsAnswer } from '@evenhand/policy/wire/records';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { putDirectory } from '../db/put-directory.ts';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleOrganisation } from '../testing/sample.ts';

// A Tuesday morning.
const now = new Date('2026-05-12T09:00:00Z');
let database: FreshDatabase;
let amy: Client, ben: Client, dora: Client;

const sample = sampleOrganisation();
/** Dora administers the whole organisation, Ben only his unit. */
const directory: Directory = {
  ...sample,
  staff: sample.staff.map((person) => {
    const unit = { dora: 'all', ben: 'first' }[person.id];
    return unit === undefined ? person : { ...person, roles: [...person.roles, { role: 'administrator', unit }] };
  }),
};

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server, () => now);
  [amy, ben, dora] = await Promise.all([signIn('amy'), signIn('ben'), signIn('dora')]);
});
beforeEach(() => putDirectory(database.sql, directory));
afterAll(() => database.drop());

const pack = packs.find(({ id }) => id === sample.organisation.packs.feedback);
const choice = pack?.choices.find(({ options }) => options.length > 1);
const option = choice?.options.find(({ id }) => id !== choice.standard);
if (!pack || !choice || !option) throw new Error('The policy of the sample leaves no choice.');
const asked = { pack: pack.id, choice: choice.id, option: option.id, reason: 'We said so.', from: '2026-05-12' };
const dayOff = { day: '2026-05-14', reason: 'A day of mourning' };

const known = async (client: Client): Promise<Directory> =>
  ((await (await client.get('/api/me')).json()) as Me).directory;
const messageOf = async (answer: Response): Promise<string> => ((await answer.json()) as { message: string }).message;

test('a decision is kept with who took it, and everybody has it with their next request', async () => {
  const answer = await dora.post('/api/decisions', asked);
  expect(answer.status).toBe(200);
  const decision = { ...asked, decidedBy: 'dora', decidedAt: now.toISOString() };
  expect(await answer.json()).toEqual({ decision });
  expect((await known(amy)).decisions).toEqual([decision]);
  await dora.post('/api/decisions', { ...asked, option: choice.standard, from: '2026-06-01' });
  expect((await known(amy)).decisions?.[0]).toEqual(decision);
  expect((await known(amy)).decisions).toHaveLength(2);
});

test('a device hears of it with the next pull', async () => {
  const version = async () => (await amy.pull()).directory;
  const before = await version();
  await dora.post('/api/decisions', { ...asked, option: 'none' });
  expect(await version()).toBe(before);
  await dora.post('/api/decisions', asked);
  expect(await version()).toBeGreaterThan(before);
});

test('two decisions at once are both kept', async () => {
  await Promise.all([1, 2, 3].map((number) => dora.post('/api/decisions', { ...asked, reason: `Reason ${number}` })));
  expect((await known(amy)).decisions?.map(({ reason }) => reason).sort()).toEqual([
    'Reason 1',
    'Reason 2',
    'Reason 3',
  ]);
});

test('a day off moves the dates of open cases, in the lists too, and stands with its reason', async () => {
  const id = randomUUID();
  const at = '2026-05-12T09:00:00+01:00';
  await amy.push(sampleComplaint({ record: { kind: 'case', id }, at, by: 'amy' }));
  const due = async (clock: string) => {
    const { rows } = (await (await ben.get('/api/records?kind=case')).json()) as RecordsAnswer;
    return rows.find((row) => row.id === id)?.clocks.find((each) => each.id === clock)?.due;
  };
  expect(await due('stage-1')).toBe('2026-05-18');
  const answer = await dora.post('/api/holidays', dayOff);
  expect(await answer.json()).toEqual({ added: { ...dayOff, addedAt: now.toISOString() } });
  expect(await due('stage-1')).toBe('2026-05-19');
  expect((await known(amy)).calendar.added).toEqual([{ ...dayOff, addedAt: now.toISOString() }]);
  const back = await dora.post('/api/holidays/taken-back', { ...dayOff, reason: 'A slip' });
  expect(back.status).toBe(200);
  expect(await due('stage-1')).toBe('2026-05-18');
  const takenBack = { at: now.toISOString(), by: 'dora', reason: 'A slip' };
  expect((await known(amy)).calendar.added).toEqual([{ ...dayOff, addedAt: now.toISOString(), takenBack }]);
  expect((await dora.post('/api/holidays/taken-back', dayOff)).status).toBe(400);
});

const schoolDays = {
  unit: null,
  schoolTerms: [{ from: '2026-05-18', until: '2026-07-18' }],
  insetDays: [],
  reason: 'The heating broke',
};

test('school days are changed from today on, and the dates of a school move with the reason', async () => {
  const units = directory.units.map((unit) => (unit.id === 'first' ? { ...unit, kind: 'school' as const } : unit));
  const schoolTerms = [{ from: '2026-04-20', until: '2026-07-18' }];
  await putDirectory(database.sql, { ...directory, units, calendar: { ...directory.calendar, schoolTerms } });
  const id = randomUUID();
  await amy.push(sampleComplaint({ record: { kind: 'case', id }, at: '2026-05-12T09:00:00+01:00', by: 'amy' }));
  const clock = async () => {
    const { rows } = (await (await ben.get('/api/records?kind=case')).json()) as RecordsAnswer;
    return rows.find((row) => row.id === id)?.clocks.find((each) => each.id === 'stage-1');
  };
  expect((await clock())?.due).toBe('2026-05-18');
  const terms = [
    { from: '2026-04-20', until: '2026-05-13' },
    { from: '2026-05-15', until: '2026-07-18' },
  ];
  const answer = await dora.post('/api/school-days', { ...schoolDays, schoolTerms: terms });
  const changed = {
    ...{ unit: null, changedAt: now.toISOString(), changedBy: 'dora', reason: 'The heating broke' },
    was: { schoolTerms, insetDays: [] },
  };
  expect(await answer.json()).toEqual({ changed });
  expect((await clock())?.due).toBe('2026-05-20');
  expect((await known(amy)).calendar).toMatchObject({ schoolTerms: terms, changedSchoolDays: [changed] });
});

test.each<[string, string, object, RegExp]>([
  ['a decision without a reason', 'decisions', { ...asked, reason: '  ' }, /reason.*say why/],
  ['a decision that reaches back', 'decisions', { ...asked, from: '2026-05-11' }, /cannot reach back.*12 May 2026/],
  ['an answer that there is not', 'decisions', { ...asked, option: 'none' }, /none of the answers/],
  ['a policy that was not adopted', 'decisions', { ...asked, pack: 'none' }, /has not adopted/],
  ['a decision in the name of somebody else', 'decisions', { ...asked, decidedBy: 'amy' }, /decidedBy/],
  ['a day that is over', 'holidays', { ...dayOff, day: '2026-05-11' }, /is over/],
  ['a weekend', 'holidays', { ...dayOff, day: '2026-05-16' }, /no working day already/],
  [
    'somebody whom no policy names',
    'contacts',
    { pack: pack.id, contact: 'none', lines: ['1'] },
    /names nobody outside/,
  ],
  ['somebody outside without a line', 'contacts', { pack: pack.id, contact: 'none', lines: [] }, /must have a line/],
  [
    'school days of what is no school',
    'school-days',
    { ...schoolDays, unit: 'second' },
    /Second counts no school days/,
  ],
  [
    'school days in the past',
    'school-days',
    { ...schoolDays, schoolTerms: [{ from: '2026-05-11', until: '2026-07-18' }] },
    /What is over stays/,
  ],
  ['school days without a reason', 'school-days', { ...schoolDays, reason: '' }, /say why/],
  ['a day that is none', 'holidays', { ...dayOff, day: '2026-02-30' }, /day that exists/],
])('%s is refused in a sentence, and nothing changes', async (_, path, body, sentence) => {
  const answer = await dora.post(`/api/${path}`, body);
  expect(answer.status).toBe(400);
  expect(await messageOf(answer)).toMatch(sentence);
  expect(await known(amy)).toEqual(directory);
});

test('somebody outside is shown as the administrator made sure of it, and what stood before is kept', async () => {
  const [outside] = pack.contacts;
  if (!outside) throw new Error('The policy of the sample names nobody outside.');
  const confirm = (...lines: string[]) => dora.post('/api/contacts', { pack: pack.id, contact: outside.id, lines });
  const answer = await confirm('01632 960001');
  expect(answer.status).toBe(200);
  const contact = {
    ...{ pack: pack.id, contact: outside.id, lines: ['01632 960001'] },
    ...{ confirmedOn: '2026-05-12', confirmedBy: 'dora' },
  };
  expect(await answer.json()).toEqual({ contact });
  await confirm('01632 960002', 'ask@outside.example');
  const after = await known(amy);
  expect(after.contacts?.[0]).toEqual(contact);
  const setting = settingOf({ beganAt: null, unit: null }, { pack, directory: after, now: now.toISOString() });
  expect(setting.pack.contacts.find(({ id }) => id === outside.id)).toMatchObject({
    lines: ['01632 960002', 'ask@outside.example'],
    confirmedOn: '2026-05-12',
  });
  expect(setting.pack.contacts).toHaveLength(pack.contacts.length);
});

test('nobody else decides for the organisation, whatever they administer below it', async () => {
  for (const client of [amy, ben]) {
    expect((await client.post('/api/decisions', asked)).status).toBe(404);
    expect((await client.post('/api/holidays', dayOff)).status).toBe(404);
    expect((await client.post('/api/holidays/taken-back', dayOff)).status).toBe(404);
    const contact = { pack: pack.id, contact: pack.contacts[0]?.id, lines: ['01632 960001'] };
    expect((await client.post('/api/contacts', contact)).status).toBe(404);
    expect((await client.post('/api/school-days', schoolDays)).status).toBe(404);
  }
  expect(await known(dora)).toEqual(directory);
});
