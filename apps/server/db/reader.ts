import { rolesReached, unitsReached, type Directory, type Staff } from '@evenhand/policy/directory';
import type { Queries } from './open.ts';

/** Who asks: the organisation is part of every question, so that a query without it does not come about. */
export interface Reader {
  organisation: string;
  staff: Staff;
  directory: Directory;
}

/** Whether the reader sees a row of `records as r`: policy's `sees`, asked in SQL. A test holds the two together. */
export function seenBy(sql: Queries, { staff, directory }: Reader) {
  return sql`(not ${staff.id} = any (r.excluded) and case
    when r.kept_to is not null then ${staff.id} = any (r.kept_to)
    when ${staff.id} = any (r.people) then true
    when r.readers is null then r.unit = any (${unitsReached(directory, staff)}::text[])
    else exists (select from unnest(r.readers) as role
      where role || ' ' || r.unit = any (${rolesReached(directory, staff)}::text[])) end)`;
}
