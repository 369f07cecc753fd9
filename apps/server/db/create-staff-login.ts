import type { Sql } from './open.ts';

export interface StaffLogin {
  organisation: string;
  /** Id of the person in the organisation's directory. */
  staff: string;
  name: string;
  email: string;
  /** As `hashPassword` of auth.ts makes it. */
  passwordHash: string;
}

/**
 * Gives a member of staff an account, or an existing one this email and password; every open session of theirs ends
 * then. Throws an Error of one sentence when the email belongs to somebody else.
 */
export async function createStaffLogin(sql: Sql, login: StaffLogin): Promise<void> {
  const { organisation, staff, name, passwordHash } = login;
  const email = login.email.trim().toLowerCase();
  await sql.begin(async (tx) => {
    const [other] = await tx`
      select from auth."user" where email = ${email} and (organisation, staff) <> (${organisation}, ${staff})`;
    if (other) throw new Error('This email address belongs to another account already.');
    const [user] = await tx<{ id: string }[]>`
      insert into auth."user" (name, email, "emailVerified", organisation, staff)
      values (${name}, ${email}, true, ${organisation}, ${staff})
      on conflict (organisation, staff) do update set
        name = excluded.name, email = excluded.email, "updatedAt" = current_timestamp, "closedAt" = null
      returning id`;
    const id = user?.id ?? '';
    await tx`delete from auth.session where "userId" = ${id}`;
    await tx`delete from auth.account where "userId" = ${id} and "providerId" = 'credential'`;
    await tx`
      insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
      values (${id}, 'credential', ${id}, ${passwordHash}, current_timestamp)`;
  });
}
