import { reportIds } from '@evenhand/policy/packs/nouns';
import type { ReportAnswer } from '@evenhand/policy/wire/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint } from '../testing/sample.ts';

let database: FreshDatabase;
let cat: Client, dora: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  const amy = await signIn('amy');
  [cat, dora] = await Promise.all([signIn('cat'), signIn('dora')]);
  const on = (at: string, unit = 'first') => sampleComplaint({ at, body: { unit } });
  await amy.push(
    ...[on('2026-01-10T10:00:00Z'), on('2026-02-10T10:00:00Z'), on('2026-02-11T10:00:00Z', 'second')],
    // By the clock on the wall the last hour of the period and the first after it.
    ...[on('2026-02-28T23:30:00Z'), on('2026-03-01T00:30:00Z')],
  );
});
afterAll(() => database.drop());

const path = (report: string) => `/api/reports/${report}?from=2026-02-01&until=2026-03-01`;
const run = async (client: Client, report: string): Promise<ReportAnswer> =>
  (await (await client.get(path(report))).json()) as ReportAnswer;

test('every report of the registry is listed and runs', async () => {
  expect(await (await dora.get('/api/reports')).json()).toEqual({ reports: reportIds.map((id) => ({ id })) });
  for (const id of reportIds) {
    const answer = await run(dora, id);
    expect(answer).toMatchObject({ report: id, from: '2026-02-01', until: '2026-03-01' });
    for (const row of answer.rows) expect(row).toHaveLength(answer.columns.length);
  }
});

test('a report counts what its reader may see and what falls into the period', async () => {
  const { columns, rows } = await run(dora, 'by-unit');
  const total = columns.indexOf('total');
  expect(rows.map((row) => [row[0], row[total]])).toEqual([
    ['first', 2],
    ['second', 1],
  ]);
  expect((await run(cat, 'by-unit')).rows.map((row) => row[0])).toEqual(['second']);
});

test.each(['', 'from=2026-02-01', 'from=2026-02-30&until=2026-03-01', 'from=2026-03-01&until=2026-03-01'])(
  'a period of "%s" is refused with a sentence',
  async (query) => {
    const answer = await dora.get(`/api/reports/volumes?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-request', message: expect.stringMatching(/\.$/) });
  },
);

test('a period that goes on for ever is refused before anything is counted', async () => {
  const answer = await dora.get('/api/reports/volumes?from=0001-01-01&until=9999-12-31');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    error: 'bad-request',
    message: 'A report looks at 50 years at most: choose a later "from" or an earlier "until".',
  });
});

test('the last days that there are have an end', async () => {
  const answer = await dora.get('/api/reports/volumes?from=9999-11-01&until=9999-12-31');
  expect(((await answer.json()) as ReportAnswer).rows.map(([month]) => month)).toEqual(['9999-11', '9999-12']);
});
