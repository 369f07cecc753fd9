import { addDays, type Day } from '../time/day.ts';
import { begunIn, countCases, type Period, type Report } from './report.ts';

const monthOf = (day: Day): string => day.slice(0, 7);

function monthsOf({ from, until }: Period): string[] {
  const [first, last] = [numberOf(from), numberOf(addDays(until, -1))];
  // Counted, not compared as text: there is no month after the last of the year 9999 to end at.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => monthOfNumber(first + index));
}

/** Months since the year nought. */
const numberOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOfNumber = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** What was received, by month and kind of feedback. Every month of the period has a row, months without anything too. */
export const volumes: Report = {
  id: 'volumes',
  run: (rows, period) =>
    countCases('month', begunIn(rows, period), (row) => monthOf(row.beganOn ?? ''), monthsOf(period)),
};
