import { describe, expect, test } from 'vitest';
import { dayNumber, isDay, weekdayOfNumber } from './day.ts';
import { holidays } from './holidays.ts';

const inYear = (region: keyof typeof holidays, year: string): string =>
  holidays[region]
    .filter((day) => day.startsWith(year))
    .map((day) => day.slice(5))
    .join(' ');

// Set beside the lists that the two governments publish.
test.each([
  ['2024', '01-01 03-29 04-01 05-06 05-09 05-27 07-15 08-26 12-25 12-26'],
  ['2025', '01-01 04-18 04-21 05-05 05-09 05-26 08-25 12-25 12-26'],
  ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['2028', '01-03 04-14 04-17 05-01 05-09 05-29 08-28 12-25 12-26'],
])('Jersey in %s', (year, days) => {
  expect(inYear('jersey', year)).toBe(days);
});

test.each([
  ['2024', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['2025', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['2028', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
])('England and Wales in %s', (year, days) => {
  expect(inYear('england-and-wales', year)).toBe(days);
});

describe.each(['jersey', 'england-and-wales'] as const)('the table of %s', (region) => {
  const days = holidays[region];

  test('holds real weekdays, once each, in order', () => {
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(days.filter((day) => [0, 6].includes(weekdayOfNumber(dayNumber(day))))).toEqual([]);
    expect(days).toEqual([...new Set(days)].sort());
  });

  test('holds at least eight days of every year', () => {
    for (let year = 2013; year <= 2035; year += 1) {
      expect(days.filter((day) => day.startsWith(String(year))).length).toBeGreaterThanOrEqual(8);
    }
  });
});

test('Liberation Day counts on weekdays only, and nothing stands in for it', () => {
  for (let year = 2013; year <= 2035; year += 1) {
    const day = `${year}-05-09`;
    const isWeekday = ![0, 6].includes(weekdayOfNumber(dayNumber(day)));
    expect(holidays.jersey.includes(day)).toBe(isWeekday);
    if (!isWeekday)
      expect(holidays.jersey.filter((each) => [`${year}-05-10`, `${year}-05-11`].includes(each))).toEqual([]);
  }
});
