import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import type { Refusal } from '@evenhand/policy/refusals';
import type { Queries } from './open.ts';

/** A row of `entries` as `entryColumns` selects it. */
export interface EntryRow {
  seq: number;
  id: string;
  record_kind: RecordKind;
  record_id: string;
  kind: string;
  at: string;
  recorded_at: string;
  by: string;
  device: string;
  pack: string;
  body: Record<string, unknown>;
  received_at: Date;
  verdict: 'accepted' | 'refused';
  refusals: Refusal[];
}

/** The columns of `entries as e` that make an Entry. */
export const entryColumns = (sql: Queries) => sql`e.seq, e.id, e.record_kind, e.record_id, e.kind, e.at, e.recorded_at,
  e.by, e.device, e.pack, e.body, e.received_at, e.verdict, e.refusals`;

export function entryOfRow(row: EntryRow): Entry {
  return {
    id: row.id,
    record: { kind: row.record_kind, id: row.record_id },
    kind: row.kind,
    at: row.at,
    recordedAt: row.recorded_at,
    by: row.by,
    device: row.device,
    pack: row.pack,
    body: row.body,
    seq: row.seq,
    receivedAt: row.received_at.toISOString(),
    verdict: row.verdict,
    refusals: row.refusals,
  };
}
