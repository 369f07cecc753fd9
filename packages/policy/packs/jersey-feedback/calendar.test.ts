import { expect, test } from 'vitest';
import { countingDays } from '../../time/calendar.ts';
import { jerseyFeedback } from './pack.ts';

const { weekdays, holidays } = jerseyFeedback.counting;
const { working } = countingDays({
  weekdays: weekdays.value,
  holidays: holidays.value,
  ...{ extraHolidays: [], replaces: false, schoolTerms: [], insetDays: [] },
});

test('TV-001: Liberation Day on a Friday is no working day', () => {
  expect(working.counts('2025-05-09')).toBe(false);
  expect(working.counts('2025-05-08')).toBe(true);
});

test('TV-003: Liberation Day on a Sunday takes no Monday away', () => {
  expect(working.counts('2027-05-10')).toBe(true);
});

test('TV-004: the days that stand in for Christmas on a weekend are no working days', () => {
  expect(['2026-12-28', '2027-12-27', '2027-12-28'].map((day) => working.counts(day))).toEqual([false, false, false]);
  expect(['2026-12-29', '2027-12-29'].map((day) => working.counts(day))).toEqual([true, true]);
});
