import type { Audience } from '@evenhand/policy/derive/audience';
import { daysKept } from './record-row.ts';

type Before = Audience & { closedAt: string | null; activeAt: string | null };

/**
 * Who sees a record only since an addition to it, so that their next pull must bring what stood before: staff by name,
 * or `*` when it may be anybody. Naming too many costs a few entries sent twice; naming too few would leave a hole.
 */
export function opensTo(before: Before | null, after: Audience, now: string): string[] {
  if (before === null || before.unit !== after.unit) return ['*'];
  if (String(before.keptTo) !== String(after.keptTo)) return ['*'];
  if (before.excluded.some((staff) => !after.excluded.includes(staff))) return ['*'];
  const heldUntil = Date.parse(before.activeAt ?? now) + daysKept * 86_400_000;
  // A little early: a device may pull just before the day is over.
  if (before.closedAt !== null && heldUntil - 86_400_000 < Date.parse(now)) return ['*'];
  return after.people.filter((staff) => !before.people.includes(staff));
}
