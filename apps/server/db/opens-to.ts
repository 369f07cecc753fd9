import { audienceOf } from '@evenhand/policy/derive/audience';
import type { AnyState } from '@evenhand/policy/records/index';
import { activeAt } from './open-record.ts';
import { daysKept } from './record-row.ts';

const dayMs = 86_400_000;

/**
 * Who sees a record only since an addition to it, so that their next pull must bring what stood before: staff by name,
 * or `*` when it may be anybody. Naming too many costs a few entries sent twice; naming too few would leave a hole.
 */
export function opensTo(stateBefore: AnyState | null, stateAfter: AnyState, now: string): string[] {
  const before = stateBefore && audienceOf(stateBefore);
  const after = audienceOf(stateAfter);
  if (before === null || before.unit !== after.unit) return ['*'];
  if (String(before.keptTo) !== String(after.keptTo) || String(before.readers) !== String(after.readers)) return ['*'];
  if (before.excluded.some((staff) => !after.excluded.includes(staff))) return ['*'];
  // Closed so long ago that devices have let go of it; a day early, because one may pull just before the time is over.
  const heldUntil = Date.parse((stateBefore && activeAt(stateBefore)) ?? now) + (daysKept - 1) * dayMs;
  if (stateBefore?.closedAt != null && heldUntil < Date.parse(now)) return ['*'];
  return after.people.filter((staff) => !before.people.includes(staff));
}
