import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hashRounds } from '../db/tracking-codes.ts';
import type { TrackingRow } from '../db/find-tracking.ts';

type Derive = (code: string, salt: Buffer, rounds: number, bytes: number, digest: string) => Promise<Buffer>;
const slowly: Derive = promisify(pbkdf2);
const noSalt = '00'.repeat(16);

/**
 * The row whose code was typed; undefined when none is. Costs the same whether a reference has a code or not: what
 * a row made with fewer rounds leaves over is worked off, and without a row all of it.
 */
export async function rowThatFits(
  code: string,
  rows: readonly TrackingRow[],
  derive = slowly,
): Promise<TrackingRow | undefined> {
  let found: TrackingRow | undefined;
  for (const row of rows) {
    const hash = await derive(code, Buffer.from(row.salt, 'hex'), row.iterations, 32, 'sha256');
    if (timingSafeEqual(hash, Buffer.from(row.hash, 'hex'))) found ??= row;
  }
  const done = rows.reduce((sum, row) => sum + row.iterations, 0);
  if (done < hashRounds) await derive(code, Buffer.from(noSalt, 'hex'), hashRounds - done, 32, 'sha256');
  return found;
}
