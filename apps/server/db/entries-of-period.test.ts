import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleOrganisation, samplePack } from '../testing/sample.ts';
import { appendEntries } from './append.ts';
import { entriesOfPeriod } from './entries-of-period.ts';
import { putDirectory } from './put-directory.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

test('a period holds what began from its first day until the day after its last, of one policy and one organisation', async () => {
  const { sql } = database;
  const now = '2026-06-30T10:00:00Z';
  const begun = (at: string) => sampleComplaint({ at });
  const entries = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((day) => begun(`${day}T10:00:00Z`));
  await putDirectory(sql, sampleOrganisation('period', 'PE'));
  await putDirectory(sql, sampleOrganisation('other', 'TH'));
  await appendEntries(sql, { organisation: 'period', entries, now, log: quietLog });
  await appendEntries(sql, { organisation: 'other', entries: [begun('2026-02-01T10:00:00Z')], now, log: quietLog });
  const period = { organisation: 'period', pack: samplePack, from: '2026-01-01', until: '2026-04-01' };
  const found = await entriesOfPeriod(sql, period);
  expect(found.map(({ id }) => id)).toEqual([entries[1]?.id, entries[2]?.id]);
  expect(await entriesOfPeriod(sql, { ...period, pack: 'solihull@3.0' })).toEqual([]);
});
