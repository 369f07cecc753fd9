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

/** The same columns for `entryText`, with JSON left as it is written; read with `.values()`. */
export const textColumns = (sql: Queries) => sql`e.seq, e.id, e.record_kind, e.record_id, e.kind, e.at, e.recorded_at,
  e.by, e.device, e.pack, e.body::text, e.received_at, e.verdict, e.refusals::text`;

/** In their order. */
export type TextRow = [
  ...[seq: number, id: string, recordKind: string, recordId: string, kind: string, at: string, recordedAt: string],
  ...[by: string, device: string, pack: string, body: string, receivedAt: Date, verdict: string, refusals: string],
];

/**
 * JSON of an Entry for what goes to devices as it is: to read a page of bodies and to write it again costs more than all the rest of
 * a pull, and the database takes longer to put the pieces together. A test holds it to `entryOfRow`.
 */
export function entryText(row: TextRow): string {
  const [seq, id, recordKind, recordId, kind, at, recordedAt, by, device, pack, body, receivedAt, verdict, refusals] =
    row;
  return `{"id":"${id}","record":{"kind":"${recordKind}","id":"${recordId}"},"kind":${JSON.stringify(kind)},"at":${JSON.stringify(at)},"recordedAt":${JSON.stringify(recordedAt)},"by":${JSON.stringify(by)},"device":${JSON.stringify(device)},"pack":${JSON.stringify(pack)},"seq":${seq},"receivedAt":"${receivedAt.toISOString()}","verdict":"${verdict}","refusals":${refusals},"body":${body},"_deleted":false}`;
}

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
