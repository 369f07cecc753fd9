import type { ArrangementState } from '../records/arrangement.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import type { Pack } from '../packs/pack.ts';

/**
 * The day on which the policy usually reviews a restriction, counted from the first unbroken one, or from `decidedAt` when
 * this would be the first; null where the policy has no usual day in whole days, weeks, months or years.
 */
export function usualReviewOf(state: ArrangementState, pack: Pack, decidedAt: string | null = null): Day | null {
  const length = pack.restrictions?.review?.after?.value;
  const since = state.restrictedSince ?? decidedAt;
  if (!length || since === null) return null;
  const day = localDay(since, pack.counting.zone.value);
  const { count, unit } = length;
  if (unit === 'days' || unit === 'weeks') return addDays(day, unit === 'weeks' ? 7 * count : count);
  return addMonths(day, unit === 'years' ? 12 * count : count);
}
