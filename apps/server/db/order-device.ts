import { tellStreams } from './end-sessions.ts';
import type { Person } from './list-access.ts';
import { logChange } from './log-change.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface DeviceOrder extends Person {
  /** Device id. */
  id: string;
  /** Id of the person who gives the order. */
  by: string;
  /** `sign-out`: its session ends, what it keeps stays. `wipe`: it also removes everything at its next contact. */
  order: 'sign-out' | 'wipe';
}

/**
 * Tells a device of somebody to sign out, or to remove everything it keeps of them; false when they have no such device.
 * A device that was told to wipe stays so: the same browser comes back as a new device with a new code.
 */
export async function orderDevice(sql: Sql, { organisation, staff, id, by, order }: DeviceOrder): Promise<boolean> {
  return asOrganisation(sql, organisation, async (tx) => {
    const [device] = await tx<{ session: string | null; asked: boolean }[]>`
      select session, wipe_asked_at is not null as asked from devices
      where organisation = ${organisation} and id = ${id} and staff = ${staff} for update`;
    if (!device) return false;
    await tx`delete from auth.session where id = ${device.session}`;
    if (order === 'wipe' && !device.asked) {
      await tx`
        update devices set wipe_asked_at = now(), wipe_asked_by = ${by} where organisation = ${organisation} and id = ${id}`;
    }
    await tx`
      update devices set signed_out_at = now(), session = null where organisation = ${organisation} and id = ${id}`;
    const act = order === 'wipe' ? 'device-wipe-asked' : 'device-signed-out';
    await logChange(tx, { organisation, actor: by, act, detail: { staff, device: id } });
    await tellStreams(tx, organisation);
    return true;
  });
}
