import { passkey } from '@better-auth/passkey';
import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../testing/database.ts';
import type { FreshDatabase } from '../testing/database.ts';
import { kyselyOver } from './kysely.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

test('the sign-in library misses no table, column or index', async () => {
  const plan = await getMigrations({
    database: { db: kyselyOver(database.sql), type: 'postgres', schemaName: 'auth' },
    advanced: { database: { generateId: 'uuid' } },
    rateLimit: { storage: 'database' },
    emailAndPassword: { enabled: true },
    plugins: [passkey()],
    user: {
      additionalFields: {
        organisation: { type: 'string', required: true, input: false },
        staff: { type: 'string', required: true, input: false },
      },
    },
    // It takes int8, its own choice for a bigint, for a stranger and warns.
    logger: { level: 'error' },
  });
  expect(plan.toBeCreated).toEqual([]);
  expect(plan.toBeAdded).toEqual([]);
  expect(plan.toBeAddedIndexes).toEqual([]);
  expect(plan.schemaProblems).toEqual([]);
});
