import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  isInstant,
  isSince,
  weekdayOfNumber,
} from './day.ts';

describe('months', () => {
  test.each([
    ['2025-03-15', 12, '2026-03-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2025-09-30', 1200, '2125-09-30'],
  ])('%s and %i months is %s', (day, count, end) => {
    expect(addMonths(day, count)).toBe(end);
  });
});

test('days add across the end of a year and of February', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2026-12-14', 14)).toBe('2026-12-28');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
});

test('a day and its number are one', () => {
  for (const day of ['1969-12-31', '1970-01-01', '2000-02-29', '2026-05-19', '2129-12-31']) {
    expect(dayOfNumber(dayNumber(day))).toBe(day);
  }
  expect(weekdayOfNumber(dayNumber('2026-05-19'))).toBe(2);
  expect(weekdayOfNumber(dayNumber('1969-12-28'))).toBe(0);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['2026-05-19T10:00:00+01:00', '2026-05-19T10:00Z', '2026-05-19T10:00:00.123456Z'])(
  '%s is an instant',
  (text) => {
    expect(isInstant(text)).toBe(true);
  },
);

test.each([
  '2026-05-19T10:00:00',
  '2026-05-19',
  '2026-02-30T10:00:00Z',
  '2026-05-19T25:00:00Z',
  '19 May 2026 10:00',
  '',
])('%j is no instant', (text) => {
  expect(isInstant(text)).toBe(false);
});

test('instants compare as moments, whatever their offsets', () => {
  expect(isSince('2026-05-19T10:00:00+01:00', '2026-05-19T09:00:00Z')).toBe(true);
  expect(isSince('2026-05-19T10:00:00+01:00', '2026-05-19T09:30:00Z')).toBe(false);
});
