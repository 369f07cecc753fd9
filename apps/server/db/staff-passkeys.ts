import type { Person } from './list-access.ts';
import { logChange } from './log-change.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/** Gives a passkey of somebody another name; false when they have no such passkey. */
export async function renamePasskey(
  sql: Sql,
  { organisation, staff }: Person,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  return asOrganisation(sql, organisation, async (tx) => {
    const renamed = await tx`
      update auth.passkey as p set name = ${name} from auth."user" as u
      where p.id = ${id} and u.id = p."userId" and u.organisation = ${organisation} and u.staff = ${staff}`;
    return renamed.count > 0;
  });
}

/** Takes a passkey from somebody: nobody signs in with it any more. False when they have no such passkey. */
export async function removePasskey(
  sql: Sql,
  { organisation, staff }: Person,
  { id, by }: { id: string; by: string },
): Promise<boolean> {
  return asOrganisation(sql, organisation, async (tx) => {
    const removed = await tx`
      delete from auth.passkey as p using auth."user" as u
      where p.id = ${id} and u.id = p."userId" and u.organisation = ${organisation} and u.staff = ${staff}`;
    if (removed.count === 0) return false;
    await logChange(tx, { organisation, actor: by, act: 'passkey-removed', detail: { staff, passkey: id } });
    return true;
  });
}
