import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asOrganisation } from './scope.ts';

/**
 * Ids of records that the reader wrote on and may not see now. Their own words stay on their device, and what they make of them
 * alone is no whole record: whoever reads it is told wrong things, and acts on them.
 */
export async function closedTo(sql: Sql, reader: Reader): Promise<string[]> {
  const { organisation, staff } = reader;
  // With the eyes of the reader, what they do not see could not be told from what is not there.
  const rows = await asOrganisation(
    sql,
    organisation,
    (tx) => tx<{ id: string }[]>`
      select distinct r.id from entries as e
      join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
      where e.organisation = ${organisation} and e.by = ${staff.id} and not ${seenBy(tx, reader)}`,
  );
  return rows.map(({ id }) => id);
}
