import { base32 } from '@evenhand/policy/reference';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

export interface DeviceRequest {
  organisation: string;
  staff: string;
  /** Made by the device. */
  id: string;
  name: string;
}

/** Three characters of Crockford's base 32. */
const codesInAll = 32 ** 3 - 1;

/** Why a device gets no code. */
export class EnrolError extends Error {
  override name = 'EnrolError';
  readonly reason: 'another-persons' | 'no-codes-left' | 'wiped';

  constructor(reason: EnrolError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Makes a device known and issues its code: the second part of every reference it makes, never given out again. The
 * same device again gets the same code. A device is one store of one person: two people on one tablet are two.
 * Throws an EnrolError for a device that is another person's, for one that was told to remove everything, and when an
 * organisation has no codes left.
 */
export async function enrolDevice(
  sql: Sql,
  { organisation, staff, id, name }: DeviceRequest,
): Promise<{ code: string }> {
  return asOrganisation(sql, organisation, async (tx) => {
    const [counter] = await tx<{ last: number }[]>`
      select last_device_code as last from organisations where id = ${organisation} for no key update`;
    const [known] = await tx<{ code: string; staff: string; wiped: boolean }[]>`
      update devices set last_seen_at = now(), name = ${name}
      where organisation = ${organisation} and id = ${id} returning code, staff, wipe_asked_at is not null as wiped`;
    if (known && known.staff !== staff) {
      throw new EnrolError('another-persons', 'This device is known as that of another person.');
    }
    if (known?.wiped) throw new EnrolError('wiped', 'What was kept on this device is to be removed.');
    if (known) return { code: known.code };
    const next = (counter?.last ?? 0) + 1;
    if (next > codesInAll) {
      throw new EnrolError(
        'no-codes-left',
        'This organisation has no device codes left. Please tell your administrator.',
      );
    }
    const code = base32(next, 3);
    await tx`update organisations set last_device_code = ${next} where id = ${organisation}`;
    await tx`
      insert into devices (organisation, id, code, staff, name)
      values (${organisation}, ${id}, ${code}, ${staff}, ${name})`;
    return { code };
  });
}
