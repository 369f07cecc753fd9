import { afterAll, beforeAll, expect, test } from 'vitest';
import { putDirectory } from '../db/put-directory.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleOrganisation } from '../testing/sample.ts';
import { publicPolicies } from './policy-page.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await putDirectory(database.sql, sampleOrganisation());
});
afterAll(() => database.drop());

const page = (organisation: string) =>
  publicPolicies({ sql: database.sql, now: () => new Date('2026-05-12T09:00:00Z') }).policyPage(organisation);

test('the page of an organisation is that of the policies which it adopted, in force today', async () => {
  const made = await page('sample');
  expect(made).toMatchObject({ organisation: { id: 'sample', name: 'Sample SA' }, today: '2026-05-12' });
  expect(made?.policies).toHaveLength(1);
  expect(made?.limits.length).toBeGreaterThan(0);
});

test('there is no page of an organisation that is not here', async () => {
  expect(await page('nowhere')).toBeNull();
});
