import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReference } from '@evenhand/policy/reference';
import type { Summary } from '@evenhand/policy/derive/summary';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { imported } from '../../demo/organisations/imported.ts';
import { jerseyEducation } from '../../demo/organisations/jersey-education.ts';
import { putDirectory } from '../../db/put-directory.ts';
import { quietLog } from '../../log.ts';
import { freshDatabase } from '../../testing/database.ts';
import type { FreshDatabase } from '../../testing/database.ts';
import { loadFile, surveyFile } from './load-file.ts';

let database: FreshDatabase;
let said: string;
const folder = mkdtempSync(join(tmpdir(), 'evenhand-load-'));
const sample = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const heading = 'Complaint ID,Product,Issue,Date received,Company response,Consumer disputed?\n';

beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.sql, imported);
});
beforeEach(() => {
  said = '';
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const load = async (path: string, organisation = 'imported') =>
  loadFile({
    sql: database.sql,
    survey: await surveyFile(path, '2026-11-23'),
    organisation,
    now: () => new Date('2026-11-23T16:00:00Z'),
    log: quietLog,
    screen: { write: (text: string) => (said += text) },
  });

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const entriesIn = async (): Promise<number> => {
  const [row] = await database.sql<{ count: number }[]>`select count(*) as count from entries`;
  return row?.count ?? 0;
};

async function summaryOf(organisation: string, source: string): Promise<Summary> {
  const [row] = await database.sql<{ summary: Summary }[]>`
    select r.summary from records as r
    join entries as e on e.organisation = r.organisation and e.record_id = r.id and e.kind = 'feedback-received'
    where r.organisation = ${organisation} and e.body ->> 'source' = ${`cfpb:${source}`}`;
  if (!row) throw new Error(`no record of ${source}`);
  return row.summary;
}

test('a file goes in once, whole, and a second time nothing is added', async () => {
  expect(await load(sample('sample-2015.csv'))).toEqual({ read: 64, added: 64, refused: 0 });
  const kept = await entriesIn();
  expect(kept).toBeGreaterThan(128);
  expect(await load(sample('sample-2015.csv'))).toEqual({ read: 64, added: 0, refused: 0 });
  expect(await entriesIn()).toBe(kept);
  expect(said).toContain('100% (64 of 64)');
});

test('references are whole, unique and stay', async () => {
  const rows = await database.sql<{ reference: string }[]>`select reference from records order by reference`;
  expect(rows).toHaveLength(64);
  for (const { reference } of rows) expect(readReference(reference)).toBe(reference);
  expect((await summaryOf('imported', '1291006')).reference).toBe('CX-001-17CQY-1');
});

test('an answered complaint is closed, one in progress open, a disputed one open at its answered stage', async () => {
  expect(await summaryOf('imported', '1290580')).toMatchObject({
    stage: 'closed',
    outcome: 'not-upheld',
    closedFor: 'not-upheld',
  });
  expect(await summaryOf('imported', '1291006')).toMatchObject({
    stage: 'stage-1',
    outcome: null,
    beganOn: '2015-03-19',
  });
  expect(await summaryOf('imported', '1290564')).toMatchObject({
    stage: 'stage-1',
    outcome: 'not-upheld',
    closedAt: null,
  });
});

test('what the company answered late is late', async () => {
  const [late] = await database.sql<{ summary: Summary }[]>`
    select r.summary from records as r join entries as e on e.record_id = r.id
    where e.kind = 'responded' and e.body ->> 'reasons' = 'Untimely response' limit 1`;
  const clock = late?.summary.clocks.find(({ id }) => id === 'stage-1');
  expect(clock?.metOn && clock.due && clock.metOn > clock.due).toBe(true);
});

test('each product is a unit, whatever its capitals', async () => {
  await load(sample('sample-narratives.csv'));
  const [row] = await database.sql<
    { directory: typeof imported }[]
  >`select directory from organisations where id = 'imported'`;
  const ids = row?.directory.units.map(({ id }) => id) ?? [];
  expect(ids).toContain('imported-consumer-loan');
  expect(new Set(ids).size).toBe(ids.length);
});

test('the words of a person are kept and can be searched', async () => {
  const found = await database.sql<
    { id: string }[]
  >`select id from records where array_to_tsvector(string_to_array(search, ' ')) @@ 'started & refinance'`;
  expect(found).toHaveLength(1);
});

test('bad rows are named, one line each, and the others go in', async () => {
  const path = file(
    'some-bad.csv',
    heading +
      '900001,Mortgage,Fees,1/2/2015,Closed,\n' +
      '900002,Mortgage,Fees,13/45/2015,Closed,\n' +
      '900003,Mortgage\n' +
      '900004,Mortgage,,1/5/2015,In progress,\n',
  );
  expect(await load(path)).toEqual({ read: 4, added: 2, refused: 2 });
  expect(said).toContain('Row 3: Its date received "13/45/2015" is not a day.\n');
  expect(said).toContain('Row 4: It has 2 values where the headings ask for 6.\n');
  expect((await summaryOf('imported', '900004')).title).toBe('Mortgage');
});

test('what happened since is added, and what contradicts changes nothing', async () => {
  const first = file('first.csv', `${heading}900010,Mortgage,Fees,1/2/2015,In progress,\n`);
  const later = file('later.csv', `${heading}900010,Mortgage,Fees,1/2/2015,Closed with explanation,\n`);
  const other = file('other.csv', `${heading}900010,Mortgage,Other fees,1/2/2015,In progress,\n`);
  expect(await load(first)).toEqual({ read: 1, added: 1, refused: 0 });
  expect(await load(later)).toEqual({ read: 1, added: 1, refused: 0 });
  expect(await summaryOf('imported', '900010')).toMatchObject({ stage: 'closed', outcome: 'not-upheld' });
  expect(await load(other)).toEqual({ read: 1, added: 0, refused: 0 });
  expect(said).toContain('Rows that are here already with other contents, and stay as they are here: 1.');
  expect((await summaryOf('imported', '900010')).title).toBe('Fees');
});

test('the same complaint twice in one file is one complaint', async () => {
  const line = '900020,Mortgage,Fees,1/2/2015,In progress,\n';
  expect(await load(file('twice.csv', heading + line + line))).toEqual({ read: 2, added: 1, refused: 0 });
});

test.each([
  ['missing.csv', undefined, /^There is no file .*missing\.csv\.$/],
  ['empty.csv', '', /^empty\.csv is empty\.$/],
  ['other.csv', 'a,b\n1,2\n', /^other\.csv has no column complaint_id, no column product/],
  [
    'broken.csv',
    `${heading}900030,Mortgage,Fees,1/2/2015,Closed,\n900031,"Mortgage`,
    /^broken\.csv is broken: a quotation mark/,
  ],
  ['picture.csv', '\u0089PNG\r\n\u001a\n"\0\0', /^picture\.csv /],
])('%s: one sentence, and nothing is written', async (name, text, sentence) => {
  const before = await entriesIn();
  await expect(load(text === undefined ? join(folder, name) : file(name, text))).rejects.toThrow(sentence);
  expect(await entriesIn()).toBe(before);
});

test('a folder is no file', async () => {
  await expect(load(folder)).rejects.toThrow(/is a folder, not a file\.$/);
});

test('a heading alone is a file of no complaints', async () => {
  expect(await load(file('none.csv', heading))).toEqual({ read: 0, added: 0, refused: 0 });
});

test('it can go elsewhere, beside what stands there', async () => {
  await expect(load(sample('sample-2015.csv'), 'nowhere')).rejects.toThrow('There is no organisation "nowhere".');
  await putDirectory(database.sql, jerseyEducation.directory);
  expect(await load(sample('sample-2015.csv'), 'jersey-education')).toEqual({ read: 64, added: 64, refused: 0 });
  expect(await summaryOf('jersey-education', '1290580')).toMatchObject({
    stage: 'closed',
    reference: expect.stringMatching(/^JE-/) as unknown,
  });
});
