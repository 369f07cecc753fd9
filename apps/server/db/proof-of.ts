import type { Proof } from '@evenhand/policy/wire/replication';
import type { Fragment, Queries } from './open.ts';

export interface ProofRow {
  count: number;
  /** As a signed whole number, too large for one of ours; null for none. */
  sum: string | null;
}

/** All that devices of a reader hold, in one figure: asked in the statement of a pull, so that both speak of the same moment. */
export const proofOf = (sql: Queries, organisation: string, staff: string, isOnDevices: Fragment) => sql`
  select jsonb_build_object('count', count(*),
    'sum', bit_xor(('x' || right(replace(e.id::text, '-', ''), 16))::bit(64)::bigint)::text) as proof
  from entries as e
  left join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
  where e.organisation = ${organisation} and (e.by = ${staff} or (e.verdict = 'accepted' and ${isOnDevices}))`;

export const readProof = ({ count, sum }: ProofRow, seq: number): Proof => ({
  seq,
  count,
  sum: BigInt.asUintN(64, BigInt(sum ?? 0))
    .toString(16)
    .padStart(16, '0'),
});
