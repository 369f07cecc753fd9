import { expect, test } from 'vitest';
import { countingDays } from '../../time/calendar.ts';
import { holidays } from '../../time/holidays.ts';
import { solihull } from './pack.ts';

const { counting } = solihull;
const { working } = countingDays({ weekdays: counting.weekdays.value, holidays: counting.holidays.value });

test('TV-001: the day of a Jersey holiday is a working day here', () => {
  expect(working.counts('2025-05-09')).toBe(true);
  expect(holidays['england-and-wales']).not.toContain('2025-05-09');
});

test('TV-004: substitute days at Christmas are working days, pointed out as bank holidays', () => {
  const days = ['2026-12-28', '2027-12-27', '2027-12-28'] as const;
  expect(days.map((day) => working.counts(day))).toEqual([true, true, true]);
  expect(days.every((day) => holidays[counting.warnOf?.value ?? 'none'].includes(day))).toBe(true);
  expect(working.counts('2026-12-27')).toBe(false);
});

test.each(['quarter', 'half-year'] as const)(
  'TV-229: every %s complaints, compliments, categories and learning are reported to the Corporate Leadership Team',
  (every) => {
    const reports = solihull.reports.filter((rule) => rule.every === every);
    expect(reports.map(({ report }) => report)).toEqual(['volumes', 'categories', 'learning']);
    expect(new Set(reports.map(({ to }) => to))).toEqual(new Set(['Corporate Leadership Team']));
  },
);
