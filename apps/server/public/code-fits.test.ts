import { describe, expect, it } from 'vitest';
import type { TrackingRow } from '../db/find-tracking.ts';
import { hashRounds } from '../db/tracking-codes.ts';
import { rowThatFits } from './code-fits.ts';

const row = (iterations: number): TrackingRow => ({
  organisation: 'sample',
  record: 'record',
  salt: 'aa'.repeat(16),
  hash: 'bb'.repeat(32),
  iterations,
});

/** Rounds of hashing that one try costs. */
async function roundsOf(rows: readonly TrackingRow[], hash: string): Promise<number> {
  let rounds = 0;
  await rowThatFits('7K4M9QWX2HTB', rows, (_code, _salt, asked) => {
    rounds += asked;
    return Promise.resolve(Buffer.from(hash, 'hex'));
  });
  return rounds;
}

describe('a try at a tracking code', () => {
  it('costs the same for a right code, a wrong one, an old one and no reference at all', async () => {
    const costs = [
      await roundsOf([row(hashRounds)], 'bb'.repeat(32)),
      await roundsOf([row(hashRounds)], 'cc'.repeat(32)),
      await roundsOf([row(100_000)], 'cc'.repeat(32)),
      await roundsOf([], 'cc'.repeat(32)),
    ];
    expect(costs).toEqual(costs.map(() => hashRounds));
  });

  it('finds the row whose hash it makes, and no other', async () => {
    const fits = (hash: string) =>
      rowThatFits('7K4M9QWX2HTB', [row(hashRounds)], () => Promise.resolve(Buffer.from(hash, 'hex')));
    expect(await fits('bb'.repeat(32))).toMatchObject({ record: 'record' });
    expect(await fits('cc'.repeat(32))).toBeUndefined();
  });
});
