import type { Entry } from '@evenhand/policy/entries/entry';
import type { AudienceColumns } from './audience-before.ts';
import type { KnownEntry } from './load-touched.ts';
import type { JsonValue, Transaction } from './open.ts';

export interface NewRow extends KnownEntry {
  /** Who saw the record before it, where it changed that. */
  was: AudienceColumns | null;
}

/** Writes numbered, chained entries. One statement of one parameter however many they are, so it is planned once. */
export async function insertEntries(tx: Transaction, organisation: string, rows: readonly NewRow[]): Promise<void> {
  await tx`
    insert into entries (organisation, seq, id, record_kind, record_id, kind, at, recorded_at, by, device, pack, body,
      received_at, verdict, refusals, hash, previous_hash, was)
    select ${organisation}, seq, id, record_kind, record_id, kind, at, recorded_at, by, device, pack, body,
      received_at, verdict, refusals, decode(hash, 'hex'), decode(previous_hash, 'hex'), was
    from jsonb_to_recordset(${tx.json(rows.map(columnsOf) as unknown as JsonValue)}) as r (seq bigint, id uuid,
      record_kind text, record_id uuid, kind text, at text, recorded_at text, by text, device text, pack text,
      body jsonb, received_at timestamptz, verdict text, refusals jsonb, hash text, previous_hash text, was jsonb)
    order by seq`;
}

function columnsOf({ entry, hash, previousHash, was }: NewRow): Record<string, unknown> {
  const { record, recordedAt, receivedAt, ...same } = entry satisfies Entry;
  return {
    ...same,
    record_kind: record.kind,
    record_id: record.id,
    recorded_at: recordedAt,
    received_at: receivedAt,
    hash: hash.toString('hex'),
    previous_hash: previousHash?.toString('hex') ?? null,
    was,
  };
}
