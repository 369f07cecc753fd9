import { audienceOf, type Audience } from '@evenhand/policy/derive/audience';
import type { AnyState } from '@evenhand/policy/records/index';
import { activeAt } from './open-record.ts';

/** Devices hold a closed record for so many days after the last thing that happened on it. */
export const daysKept = 90;

const dayMs = 86_400_000;

/** Who sees a record, with the names of the columns of `records`. */
export interface AudienceColumns {
  unit: string | null;
  people: string[];
  excluded: string[];
  kept_to: string[] | null;
  readers: string[] | null;
}

export const audienceColumns = ({ unit, people, excluded, keptTo, readers }: Audience): AudienceColumns => ({
  ...{ unit, people: [...people].sort(), excluded: [...excluded].sort() },
  kept_to: keptTo && [...keptTo].sort(),
  readers: readers && [...readers].sort(),
});

/** Who saw a record before an addition to it. */
export interface Was extends AudienceColumns {
  /** It was closed so long that devices may have let go of it, save of those named on it. */
  old?: true;
}

const nobody: AudienceColumns = { unit: null, people: [], excluded: [], kept_to: null, readers: null };

/**
 * Who saw a record before an addition to it, where others do afterwards; null where nobody was won or lost. A pull
 * compares it with who sees the record now: whoever may have held it is told to remove it, and whoever may not have gets all of it.
 */
export function audienceBefore(before: AnyState | null, after: AnyState, now: string): Was | null {
  if (before === null) return nobody;
  const was = audienceColumns(audienceOf(before));
  // A day early, because a device may ask just before the time is over.
  const heldUntil = Date.parse(activeAt(before) ?? now) + (daysKept - 1) * dayMs;
  if (before.closedAt !== null && heldUntil < Date.parse(now)) return { ...was, old: true };
  return JSON.stringify(was) === JSON.stringify(audienceColumns(audienceOf(after))) ? null : was;
}
