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

const nobody: AudienceColumns = { unit: null, people: [], excluded: [], kept_to: null, readers: null };

/**
 * Whose devices held a record before an addition to it, where others do afterwards; null where nobody was won or lost. A pull
 * compares it with who sees the record now: naming too few costs a few entries sent twice, naming too many leaves a hole.
 */
export function audienceBefore(before: AnyState | null, after: AnyState, now: string): AudienceColumns | null {
  if (before === null) return nobody;
  const was = audienceColumns(audienceOf(before));
  // Closed so long ago that devices have let go of it; a day early, because one may pull just before the time is over.
  const heldUntil = Date.parse(activeAt(before) ?? now) + (daysKept - 1) * dayMs;
  if (before.closedAt !== null && heldUntil < Date.parse(now)) return { ...nobody, people: was.people };
  return JSON.stringify(was) === JSON.stringify(audienceColumns(audienceOf(after))) ? null : was;
}
