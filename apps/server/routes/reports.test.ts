import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint } from '../testing/sample.ts';
import type { Report } from './reports.ts';

let database: FreshDatabase;
let cat: Client, dora: Client;

const titles: Report = {
  id: 'titles',
  run: (rows, { from, until }) => ({
    columns: ['title', 'period'],
    rows: rows.map(({ title }) => [title, `${from}/${until}`]),
  }),
};

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.sql, undefined, [titles]);
  const amy = await signIn('amy');
  [cat, dora] = await Promise.all([signIn('cat'), signIn('dora')]);
  const on = (day: string, text: string) => sampleComplaint({ at: `${day}T10:00:00Z`, body: { points: [{ text }] } });
  await amy.push(on('2026-01-10', 'January'), on('2026-02-10', 'February'), on('2026-03-10', 'March'));
});
afterAll(() => database.drop());

test('a report is run over what its reader may see and what was there in the period', async () => {
  expect(await (await dora.get('/api/reports')).json()).toEqual({ reports: [{ id: 'titles' }] });
  const path = '/api/reports/titles?from=2026-02-01&until=2026-03-01';
  const period = { from: '2026-02-01', until: '2026-03-01' };
  const rows = ['January', 'February'].map((title) => [title, '2026-02-01/2026-03-01']);
  expect(await (await dora.get(path)).json()).toEqual({
    report: 'titles',
    ...period,
    columns: ['title', 'period'],
    rows,
  });
  expect(await (await cat.get(path)).json()).toMatchObject({ rows: [] });
});

test.each(['', 'from=2026-02-01', 'from=2026-02-30&until=2026-03-01', 'from=2026-03-01&until=2026-03-01'])(
  'a period of "%s" is refused with a sentence',
  async (query) => {
    const answer = await dora.get(`/api/reports/titles?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-request', message: expect.stringMatching(/\.$/) });
  },
);
