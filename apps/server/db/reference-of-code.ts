import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/** The reference that a tracking hash kept in an organisation belongs to; for the demo, whose code is known. */
export async function referenceOfCode(sql: Sql, organisation: string, hash: string): Promise<string | undefined> {
  const [row] = await asOrganisation(
    sql,
    organisation,
    (tx) => tx<{ reference: string }[]>`
      select reference from tracking where organisation = ${organisation} and hash = ${hash} limit 1`,
  );
  return row?.reference;
}
