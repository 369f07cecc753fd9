import { describe, expect, test } from 'vitest';
import { countingDays, type Calendar } from './calendar.ts';
import { addDays, dayNumber, weekdayOfNumber, type Day } from './day.ts';
import type { DayTable } from './day-table.ts';
import { holidays } from './holidays.ts';

const jersey: Calendar = { weekdays: [1, 2, 3, 4, 5], holidays: 'jersey' };
const terms = [
  { from: '2025-09-02', until: '2025-10-25' },
  { from: '2025-11-03', until: '2025-12-19' },
];
const school: Calendar = { ...jersey, schoolTerms: terms, insetDays: ['2025-09-11'] };

const isJerseyWorkingDay = (day: Day): boolean =>
  ![0, 6].includes(weekdayOfNumber(dayNumber(day))) && !holidays.jersey.includes(day);
const isSchoolDay = (day: Day): boolean =>
  isJerseyWorkingDay(day) && day !== '2025-09-11' && terms.some(({ from, until }) => day >= from && day < until);

/** One day after another, as a person would count on a wall calendar. */
function walk(day: Day, n: number, counts: (day: Day) => boolean): Day {
  let at = addDays(day, -1);
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (counts(at)) left -= 1;
  }
  return at;
}

/** Days spread over the years in no pattern that a calendar has, the same in every run. */
const spread = (from: Day, span: number, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(from, (index * 7919 + 13) % span));

function agrees(
  table: DayTable,
  counts: (day: Day) => boolean,
  days: readonly Day[],
  lengths: readonly number[],
): void {
  for (const day of days) {
    expect(table.counts(day)).toBe(counts(day));
    expect(table.onOrAfter(day)).toBe(walk(day, 1, counts));
    for (const n of lengths) {
      expect(table.inclusive(day, n)).toBe(walk(day, n, counts));
      expect(table.exclusive(day, n)).toBe(walk(addDays(day, 1), n, counts));
    }
  }
}

describe('the table of counting days says what a walk over the calendar says', () => {
  test('for working days', () => {
    agrees(countingDays(jersey).working, isJerseyWorkingDay, spread('2014-01-01', 365 * 20, 90), [1, 5, 20]);
  });

  test('for school days', () => {
    agrees(countingDays(school).school, isSchoolDay, spread('2025-07-01', 120, 60), [1, 5, 10]);
  });

  test('for days between', () => {
    const { working } = countingDays(jersey);
    for (const day of spread('2020-01-01', 3000, 60)) {
      const until = addDays(day, 45);
      let count = 0;
      for (let at = day; at < until; at = addDays(at, 1)) if (isJerseyWorkingDay(at)) count += 1;
      expect(working.between(day, until)).toBe(count);
      expect(working.between(day, day)).toBe(0);
    }
  });
});

test('inclusive and exclusive are one working day apart from a working day', () => {
  const { working } = countingDays(jersey);
  expect(working.inclusive('2025-09-08', 5)).toBe('2025-09-12');
  expect(working.exclusive('2025-09-08', 5)).toBe('2025-09-15');
  // From a day that does not count, day 1 is the same.
  expect(working.inclusive('2025-09-13', 1)).toBe('2025-09-15');
  expect(working.exclusive('2025-09-13', 1)).toBe('2025-09-15');
});

test('a policy that counts every weekday knows no holiday', () => {
  const { working } = countingDays({ weekdays: [1, 2, 3, 4, 5], holidays: 'none' });
  expect(working.counts('2026-12-25')).toBe(true);
  expect(working.counts('2026-12-26')).toBe(false);
});

test("an organisation's own days off come on top, or stand instead", () => {
  const on: Calendar = { ...jersey, extraHolidays: ['2026-09-14'] };
  expect(countingDays(on).working.counts('2026-09-14')).toBe(false);
  expect(countingDays(on).working.counts('2026-12-25')).toBe(false);
  const instead: Calendar = { ...on, replaces: true };
  expect(countingDays(instead).working.counts('2026-09-14')).toBe(false);
  expect(countingDays(instead).working.counts('2026-12-25')).toBe(true);
});

test('calendars that say the same share their tables', () => {
  expect(countingDays({ ...school })).toBe(countingDays({ ...school }));
  expect(countingDays(school)).not.toBe(countingDays(jersey));
});

test('where the tables end there is no day, never a wrong one', () => {
  const { working, school: none } = countingDays(jersey);
  expect(working.inclusive('2129-12-31', 50)).toBeNull();
  expect(working.onOrAfter('1990-01-01')).toBeNull();
  expect(none.onOrAfter('2026-01-05')).toBeNull();
  expect(countingDays(jersey).calendar.exclusive('2026-05-31', 1)).toBe('2026-06-01');
});
