import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

let database: FreshDatabase;
let amy: Client, ben: Client, dora: Client;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.server);
  [amy, ben, dora] = [await signIn('amy'), await signIn('ben'), await signIn('dora')];
});
afterAll(() => database.drop());

const closedTo = async (client: Client): Promise<readonly string[]> => {
  const { closedTo: closed } = (await (await client.get('/api/limits')).json()) as LimitsAnswer;
  return closed;
};

test('a record is closed to whoever wrote on it and may see it no more, and to nobody who never did', async () => {
  const complaint = sampleComplaint();
  const { record } = complaint;
  await amy.push(complaint);
  expect(await closedTo(amy)).toEqual([]);
  const body = { keeps: ['ben'], why: 'it names a child' };
  const kept = await ben.push(sampleEntry({ record, kind: 'access-restricted', by: 'ben', body }));
  expect(await kept.json()).toMatchObject([{ verdict: 'accepted' }]);
  expect(await closedTo(amy)).toEqual([record.id]);
  expect(await closedTo(ben)).toEqual([]);
});

test('it opens again when its writer sees it again', async () => {
  const complaint = sampleComplaint();
  const { record } = complaint;
  const moved = (by: string, to: string, at: string) => sampleEntry({ record, kind: 'moved', by, at, body: { to } });
  await amy.push(complaint);
  await ben.push(moved('ben', 'second', '2026-05-18T10:00:00+01:00'));
  expect(await closedTo(ben)).toContain(record.id);
  expect(await (await dora.push(moved('dora', 'first', '2026-05-18T11:00:00+01:00'))).json()).toMatchObject([
    { verdict: 'accepted' },
  ]);
  expect(await closedTo(ben)).not.toContain(record.id);
});
