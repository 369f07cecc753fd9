import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Sql } from './open.ts';
import { asCustomer } from './scope.ts';

/** Every accepted entry of a case whose customer has shown its tracking code. The reading is logged. */
export async function readTracked(sql: Sql, organisation: string, record: string): Promise<Entry[]> {
  return asCustomer(sql, organisation, record, async (tx) => {
    await tx`
      insert into access_log (organisation, actor, act, record_kind, record_id)
      values (${organisation}, 'customer', 'tracked', 'case', ${record})`;
    const rows = await tx<EntryRow[]>`
      select ${entryColumns(tx)} from entries as e
      where e.organisation = ${organisation} and e.record_kind = 'case' and e.record_id = ${record}
        and e.verdict = 'accepted'
      order by e.seq`;
    return rows.map(entryOfRow);
  });
}
