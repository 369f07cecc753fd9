import type { Person } from './list-access.ts';
import { logChange } from './log-change.ts';
import type { Queries, Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface SessionsEnd extends Person {
  /** Id of the person who ends them. */
  by: string;
  /** One of theirs, or all but the one that asks. */
  which: { one: string } | { allBut: string };
}

/** Ends sessions of somebody: their next request is refused, their open streams end soon after. Answers how many ended. */
export async function endSessions(sql: Sql, { organisation, staff, by, which }: SessionsEnd): Promise<number> {
  return asOrganisation(sql, organisation, async (tx) => {
    const ended = await tx`
      delete from auth.session as s using auth."user" as u
      where u.id = s."userId" and u.organisation = ${organisation} and u.staff = ${staff}
        and ${'one' in which ? tx`s.id = ${which.one}` : tx`s.id <> ${which.allBut}`}`;
    if (ended.count === 0) return 0;
    await logChange(tx, { organisation, actor: by, act: 'sessions-ended', detail: { staff, count: ended.count } });
    await tellStreams(tx, organisation);
    return ended.count;
  });
}

/** Wakes the organisation's devices: what they ask next is answered by how things stand now. */
export const tellStreams = async (tx: Queries, organisation: string): Promise<void> =>
  void (await tx`select pg_notify('entries', ${organisation})`);
