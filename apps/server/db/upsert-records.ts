import type { JsonValue, Transaction } from './open.ts';
import type { RecordRow } from './record-row.ts';

/** Brings the cache `records` up to date, in one statement; `lastSeq` is the number of the newest entry behind it. */
export async function upsertRecords(
  tx: Transaction,
  organisation: string,
  rows: readonly RecordRow[],
  now: string,
  lastSeq: number,
): Promise<void> {
  if (rows.length === 0) return;
  await tx`
    insert into records (organisation, kind, id, reference, unit, stage, summary, search, opened_at, closed_at,
      active_at, next_due, people, excluded, kept_to, readers, updated_at, last_seq)
    select ${organisation}, r.*, ${now}::timestamptz, ${lastSeq}::bigint
    from jsonb_to_recordset(${tx.json(rows as unknown as JsonValue)}) as r (kind text, id uuid, reference text,
      unit text, stage text, summary jsonb, search text, opened_at timestamptz, closed_at timestamptz,
      active_at timestamptz, next_due date, people text[], excluded text[], kept_to text[],
      readers text[])
    on conflict (organisation, kind, id) do update set
      reference = excluded.reference, unit = excluded.unit, stage = excluded.stage, summary = excluded.summary,
      search = excluded.search, opened_at = excluded.opened_at, closed_at = excluded.closed_at,
      active_at = excluded.active_at, next_due = excluded.next_due, people = excluded.people,
      excluded = excluded.excluded, kept_to = excluded.kept_to, readers = excluded.readers, updated_at = excluded.updated_at,
      last_seq = excluded.last_seq`;
}
