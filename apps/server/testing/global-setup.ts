// Once for a whole test run: a throwaway PostgreSQL with a migrated database that every test file copies.
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { quietLog } from '../log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the migrated database that is only ever copied. */
    templateUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startEmbedded({ throwaway: true, log: quietLog });
  // A connection to a database keeps it from being copied, so this one ends before the first test.
  const { sql, close } = await openDatabase(embedded.url, { max: 1 });
  await migrate(sql);
  await close();
  project.provide('templateUrl', embedded.url);
  return () => embedded.stop();
}
