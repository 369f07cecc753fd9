import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asReader } from './scope.ts';

/**
 * All entries of one record in the order of their numbers, refused ones to their author only; null when the reader may
 * not see it or there is none, which look alike. The reading is logged before anything is given out.
 */
export async function readRecord(sql: Sql, reader: Reader, record: Entry['record']): Promise<Entry[] | null> {
  const { organisation, staff } = reader;
  return asReader(sql, reader, async (tx) => {
    const [seen] = await tx`
      select from records as r where r.organisation = ${organisation} and r.kind = ${record.kind}
        and r.id = ${record.id} and ${seenBy(tx, reader)}`;
    if (!seen) return null;
    await tx`
      insert into access_log (organisation, actor, act, record_kind, record_id)
      values (${organisation}, ${staff.id}, 'read', ${record.kind}, ${record.id})`;
    const rows = await tx<EntryRow[]>`
      select ${entryColumns(tx)} from entries as e
      where e.organisation = ${organisation} and e.record_kind = ${record.kind} and e.record_id = ${record.id}
        and (e.verdict = 'accepted' or e.by = ${staff.id})
      order by e.seq`;
    return rows.map(entryOfRow);
  });
}
