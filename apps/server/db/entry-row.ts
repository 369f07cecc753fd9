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

/**
 * JSON of an Entry, made of `entries as e` by the database, for what goes to devices as it is: to read a page of bodies here and to
 * write it again costs more than all the rest of a pull. A test holds it to `entryOfRow`.
 */
export const entryText = (sql: Queries) => sql`concat('{"id":"', e.id, '","record":{"kind":"', e.record_kind,
  '","id":"', e.record_id, '"},"kind":', to_json(e.kind), ',"at":', to_json(e.at), ',"recordedAt":', to_json(e.recorded_at),
  ',"by":', to_json(e.by), ',"device":', to_json(e.device), ',"pack":', to_json(e.pack), ',"seq":', e.seq,
  ',"receivedAt":"', to_char(e.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '","verdict":"', e.verdict,
  '","refusals":', e.refusals, ',"body":', e.body, ',"_deleted":false}')`;

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
