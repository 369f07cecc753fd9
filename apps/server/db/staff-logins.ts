import type { Queries, Sql } from './open.ts';

/** Who of an organisation has an account, with the email address that they sign in with. */
export async function listStaffLogins(sql: Queries, organisation: string): Promise<{ staff: string; email: string }[]> {
  return sql<{ staff: string; email: string }[]>`
    select u.staff, u.email from auth."user" as u
    where u.organisation = ${organisation}
      and exists (select from auth.account as a where a."userId" = u.id and a."providerId" = 'credential')
    order by u.staff`;
}

/** The email address of somebody's account; undefined without one. */
export async function emailOf(sql: Queries, organisation: string, staff: string): Promise<string | undefined> {
  const [row] = await sql<{ email: string }[]>`
    select email from auth."user" where organisation = ${organisation} and staff = ${staff}`;
  return row?.email;
}

/** Whether an email address is free for somebody of an organisation. */
export async function isEmailFree(sql: Queries, email: string): Promise<boolean> {
  const [row] = await sql`select from auth."user" where email = ${email.trim().toLowerCase()}`;
  return row === undefined;
}

/** Ends every session of somebody and takes their password: nobody signs in with the account until it gets a new one. */
export async function closeStaffLogin(sql: Sql, organisation: string, staff: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [user] = await tx<{ id: string }[]>`
      select id from auth."user" where organisation = ${organisation} and staff = ${staff} for update`;
    if (!user) return;
    await tx`delete from auth.session where "userId" = ${user.id}`;
    await tx`delete from auth.account where "userId" = ${user.id}`;
  });
}
