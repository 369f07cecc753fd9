import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';

test.each([
  ['2026-05-19', 'Tuesday 19 May 2026'],
  ['2026-01-01', 'Thursday 1 January 2026'],
  ['2028-02-29', 'Tuesday 29 February 2028'],
  ['2025-12-31', 'Wednesday 31 December 2025'],
  ['1969-12-28', 'Sunday 28 December 1969'],
])('%s is %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});
