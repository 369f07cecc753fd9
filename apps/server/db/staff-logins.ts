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

/** Whose account it is, and whether they may still sign in with it; null when there is none. */
export async function loginOf(
  sql: Queries,
  user: string,
): Promise<{ organisation: string; staff: string; closed: boolean } | null> {
  const [row] = await sql<{ organisation: string; staff: string; closed: boolean }[]>`
    select organisation, staff, "closedAt" is not null as closed from auth."user" where id = ${user}`;
  return row ?? null;
}

/**
 * Closes somebody's account: every session ends, and password, passkeys and the tie to the organisation's own sign-in go.
 * Nobody signs in with it, by whichever way, until it gets a new password.
 */
export async function closeStaffLogin(sql: Sql, organisation: string, staff: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [user] = await tx<{ id: string }[]>`
      select id from auth."user" where organisation = ${organisation} and staff = ${staff} for update`;
    if (!user) return;
    await tx`delete from auth.session where "userId" = ${user.id}`;
    await tx`delete from auth.account where "userId" = ${user.id}`;
    await tx`delete from auth.passkey where "userId" = ${user.id}`;
    await tx`update auth."user" set "closedAt" = current_timestamp where id = ${user.id}`;
  });
}
