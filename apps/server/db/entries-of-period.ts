import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/**
 * Every accepted entry of an organisation's records that began in a half-open window of days and are bound to one edition of
 * a policy, in order of number. For commands only: nobody's audience is asked.
 */
export async function entriesOfPeriod(
  sql: Sql,
  { organisation, pack, from, until }: { organisation: string; pack: string; from: string; until: string },
): Promise<Entry[]> {
  const rows = await asOrganisation(
    sql,
    organisation,
    (tx) => tx<EntryRow[]>`
    select ${entryColumns(tx)} from entries as e
    join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
    where e.organisation = ${organisation} and e.verdict = 'accepted' and e.pack = ${pack}
      and r.opened_at >= ${from}::date and r.opened_at < ${until}::date
    order by e.seq`,
  );
  return rows.map(entryOfRow);
}
