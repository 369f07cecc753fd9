import { rolesReached, unitsReached, type Directory, type Staff } from '@evenhand/policy/directory';
import type { Queries } from './open.ts';

/** Who asks: the organisation is part of every question, so that a query without it does not come about. */
export interface Reader {
  organisation: string;
  staff: Staff;
  directory: Directory;
}

/** What a person reaches by their roles; a role stands with the unit where it reaches it, as `role unit`. */
export interface Reach {
  units: string[];
  roles: string[];
}

export const reachOf = (directory: Directory, staff: Staff): Reach => ({
  units: unitsReached(directory, staff).sort(),
  roles: rolesReached(directory, staff).sort(),
});

/** Whether the reader sees a row of `records as r`. */
export const seenBy = (sql: Queries, { staff, directory }: Reader) =>
  isSeen(sql, 'r', staff.id, reachOf(directory, staff));

/** Whether somebody of that reach sees a row with the audience columns: policy's `sees`, asked in SQL. A test holds the two together. */
export function isSeen(sql: Queries, alias: string, staff: string, { units, roles }: Reach) {
  const of = sql(alias);
  return sql`(not ${staff} = any (${of}.excluded) and case
    when ${of}.kept_to is not null then ${staff} = any (${of}.kept_to)
    when ${staff} = any (${of}.people) then true
    when ${of}.readers is null then coalesce(${of}.unit = any (${units}::text[]), false)
    else exists (select from unnest(${of}.readers) as role where role || ' ' || ${of}.unit = any (${roles}::text[])) end)`;
}
