import { dayNumber, dayOfNumber, type Day } from './day.ts';

/**
 * Which days count, with the n-th counting day found by two look-ups instead of a walk.
 *
 *     before[d - first]  how many counting days lie before day d
 *     days[k]            the k-th counting day of the table
 */
export interface DayTable {
  counts(day: Day): boolean;
  /** The first counting day on or after `day`; null when the table ends before one comes. */
  onOrAfter(day: Day): Day | null;
  /** The last counting day on or before `day`; null when the table begins after it. */
  onOrBefore(day: Day): Day | null;
  /** The n-th counting day, `day` itself being able to be the first. */
  inclusive(day: Day, n: number): Day | null;
  /** The n-th counting day after `day`. */
  exclusive(day: Day, n: number): Day | null;
  /** Counting days in the half-open window from `from` until `until`. */
  between(from: Day, until: Day): number;
}

// Long enough for a case of 2000 and for CYPES' 100 years from one of today.
const first = dayNumber('1999-01-01');
const last = dayNumber('2130-01-01');

/** Builds the table of a rule once; `counts` is asked for every day number of about 130 years. */
export function dayTable(counts: (dayNumber: number) => boolean): DayTable {
  const before = new Int32Array(last - first + 1);
  const days: number[] = [];
  for (let number = first; number < last; number += 1) {
    before[number - first] = days.length;
    if (counts(number)) days.push(number);
  }
  before[last - first] = days.length;

  const at = (number: number): number => before[Math.min(Math.max(number - first, 0), last - first)] ?? 0;
  const nth = (from: number, n: number): Day | null => {
    const number = days[at(from) + n - 1];
    return number === undefined || from < first ? null : dayOfNumber(number);
  };

  return {
    counts: (day) => counts(dayNumber(day)),
    onOrAfter: (day) => nth(dayNumber(day), 1),
    onOrBefore: (day) => {
      const number = days[at(dayNumber(day) + 1) - 1];
      return number === undefined ? null : dayOfNumber(number);
    },
    inclusive: (day, n) => nth(dayNumber(day), n),
    exclusive: (day, n) => nth(dayNumber(day) + 1, n),
    between: (from, until) => at(dayNumber(until)) - at(dayNumber(from)),
  };
}
