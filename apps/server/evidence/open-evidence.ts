import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Sql } from '../db/open.ts';
import { diskStore } from './disk-store.ts';
import { Evidence } from './evidence.ts';
import { s3Store } from './s3-store.ts';

/** Evidence where the settings say it lies. */
export function openEvidence(
  sql: Sql,
  { dataDir, secret, evidence }: Pick<Config, 'dataDir' | 'secret' | 'evidence'>,
): Evidence {
  const folder = join(dataDir, 'evidence');
  const store = evidence === 'disk' ? diskStore(join(folder, 'files')) : s3Store(evidence);
  return new Evidence({ sql, store, folder, secret });
}
