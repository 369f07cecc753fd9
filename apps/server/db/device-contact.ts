import type { DeviceName } from '@evenhand/policy/wire/access';
import { logChange } from './log-change.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface DeviceContact extends DeviceName {
  /** Whose session the request has, and its id. */
  staff: string;
  session: string;
  /** Entries that it has not sent; undefined when it did not say. */
  unsent: number | undefined;
}

/** Whether a device was told to remove everything. It is no secret from whoever knows its id. */
export const isToBeWiped = (sql: Sql, { organisation, id }: DeviceName): Promise<boolean> =>
  asOrganisation(sql, organisation, async (tx) => {
    const [row] = await tx`
      select from devices where organisation = ${organisation} and id = ${id} and wipe_asked_at is not null`;
    return row !== undefined;
  });

/**
 * Notes that a device of somebody was heard, and with which session, and answers whether it was told to remove everything.
 * Written at most once a minute while nothing changes: a pull must not cost a write.
 */
export function noteContact(sql: Sql, contact: DeviceContact): Promise<'known' | 'to-be-wiped'> {
  const { organisation, id, staff, session, unsent = null } = contact;
  return asOrganisation(sql, organisation, async (tx) => {
    const [row] = await tx<{ wiped: boolean }[]>`
      with heard as (
        update devices set last_seen_at = now(), session = ${session}, unsent = coalesce(${unsent}, unsent)
        where organisation = ${organisation} and id = ${id} and staff = ${staff} and wipe_asked_at is null
          and (last_seen_at < now() - interval '1 minute' or session is distinct from ${session}
            or unsent is distinct from coalesce(${unsent}, unsent)))
      select wipe_asked_at is not null as wiped from devices where organisation = ${organisation} and id = ${id}`;
    return row?.wiped ? 'to-be-wiped' : 'known';
  });
}

/** The device says that it removed everything. Said twice, or by one that was not told to, it changes nothing. */
export async function confirmWipe(sql: Sql, { organisation, id }: DeviceName): Promise<void> {
  await asOrganisation(sql, organisation, async (tx) => {
    const [device] = await tx<{ staff: string }[]>`
      update devices set wiped_at = now(), last_seen_at = now(), unsent = 0
      where organisation = ${organisation} and id = ${id} and wipe_asked_at is not null and wiped_at is null
      returning staff`;
    if (!device) return;
    const detail = { staff: device.staff, device: id };
    await logChange(tx, { organisation, actor: device.staff, act: 'device-wiped', detail });
  });
}
