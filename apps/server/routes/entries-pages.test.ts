import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint } from '../testing/sample.ts';

let database: FreshDatabase;
let amy: Client;
let signIn: (staff: string) => Promise<Client>;

beforeAll(async () => {
  database = await freshDatabase();
  ({ signIn } = await testApp(database.server));
  amy = await signIn('amy');
  await amy.push(...Array.from({ length: 25 }, () => sampleComplaint()));
});
afterAll(() => database.drop());

const linesIn = (text: string): PullAnswer[] => {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as PullAnswer);
};
const numbersIn = (pages: readonly PullAnswer[]) => pages.map(({ documents }) => documents.map(({ seq }) => seq));

test('pages in one answer are what as many pulls are told, and end with the last entry', async () => {
  const answer = await amy.get('/api/entries/pull?seq=0&limit=10&pages=20');
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
  const pages = linesIn(await answer.text());
  expect(pages.map(({ documents }) => documents.length)).toEqual([10, 10, 5]);
  const last = pages.at(-1)?.checkpoint;
  expect(last).toMatchObject({ seq: 25, base: 25 });
  let at = 0;
  for (const page of pages) {
    const alone = await amy.pull(at, 10);
    expect(page.documents).toEqual(alone.documents);
    at = page.checkpoint.seq;
  }
  const nothing = linesIn(await (await amy.get('/api/entries/pull?seq=25&limit=10&pages=20')).text());
  expect(numbersIn(nothing)).toEqual([[]]);
});

test('no more pages than were asked for; where to go on stands in the last', async () => {
  const pages = linesIn(await (await amy.get('/api/entries/pull?seq=5&limit=3&pages=2')).text());
  expect(numbersIn(pages)).toEqual([
    [6, 7, 8],
    [9, 10, 11],
  ]);
  expect(pages.at(-1)?.checkpoint.seq).toBe(11);
});

test('a proof comes with the page that brings the device to the end', async () => {
  const pages = linesIn(await (await amy.get('/api/entries/pull?seq=5&limit=10&pages=5&prove=1')).text());
  expect(pages.map(({ proof }) => proof?.count)).toEqual([undefined, 25]);
});

test('whoever is signed out meanwhile gets no more than what was on its way', async () => {
  const gone = await signIn('amy');
  const answer = await gone.get('/api/entries/pull?seq=0&limit=1&pages=20');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  expect((await gone.post('/api/auth/sign-out', {})).status).toBe(200);
  for (let more = await reader?.read(); more && !more.done; more = await reader?.read()) text += more.value;
  expect(linesIn(text).length).toBeLessThanOrEqual(3);
});

test.each(['0', '21', 'all'])('%s pages are refused in one sentence', async (pages) => {
  const answer = await amy.get(`/api/entries/pull?seq=0&pages=${pages}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: 'bad-request',
    message: expect.stringContaining('"pages"') as string,
  });
});
