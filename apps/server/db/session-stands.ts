import type { Sql } from './open.ts';

/** Whether a session has neither been ended nor run out. Who it is of was found out when it was shown. */
export async function sessionStands(sql: Sql, session: string): Promise<boolean> {
  const rows = await sql`select from auth.session where id = ${session} and "expiresAt" > now()`;
  return rows.length > 0;
}
