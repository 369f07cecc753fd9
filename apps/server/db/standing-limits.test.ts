import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDevices, demoRecords } from '../demo/demo-entries.ts';
import { castleReception } from '../demo/organisations/castle-reception.ts';
import { castleStories } from '../demo/stories/castle-reception.ts';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { appendEntries } from './append.ts';
import { putDirectory } from './put-directory.ts';
import { standingLimits } from './standing-limits.ts';

const now = '2026-05-20T12:00:00Z';
const { directory } = castleReception;
const organisation = directory.organisation.id;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.sql, directory);
  const codes = new Map(demoDevices(castleReception).map(({ id }, index) => [id, String(index).padStart(3, '0')]));
  const entries = demoRecords(castleReception, castleStories, now, codes).flatMap((record) =>
    record.map(({ entry }) => entry),
  );
  for (const entry of entries)
    await appendEntries(database.sql, { organisation, entries: [entry], now: entry.at, log: quietLog });
});
afterAll(() => database.drop());

function limitsFor(id: string): Promise<LimitsAnswer> {
  const staff = directory.staff.find((each) => each.id === id);
  if (!staff) throw new Error(`nobody called ${id}`);
  return standingLimits(database.sql, { organisation, staff, directory }, now);
}

test('whoever meets the person hears what to do, by name, and nothing of the reasons', async () => {
  const { closedTo, limits } = await limitsFor('mo');
  expect(limits).toMatchObject([
    {
      name: 'Barnaby Quist',
      instruction: { holds: true, options: [{ id: expect.any(String), says: expect.any(String) }, {}] },
    },
  ]);
  expect(closedTo).toEqual([limits[0]?.instruction.arrangement]);
  expect(limits[0]?.concerns.length).toBeGreaterThan(0);
  const told = JSON.stringify(limits);
  for (const secret of ['others could not get through', 'He lives alone', 'Eleven calls'])
    expect(told).not.toContain(secret);
});

test('whoever may read the record has the record, and another unit hears nothing', async () => {
  expect(await limitsFor('bea')).toEqual({ closedTo: [], limits: [] });
  expect(await limitsFor('raj')).toEqual({ closedTo: [], limits: [] });
});
