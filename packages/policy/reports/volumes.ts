import { addDays, addMonths, type Day } from '../time/day.ts';
import { begunIn, countCases, type Period, type Report } from './report.ts';

const monthOf = (day: Day): string => day.slice(0, 7);

function monthsOf({ from, until }: Period): string[] {
  const months: string[] = [];
  const last = monthOf(addDays(until, -1));
  for (let first = `${monthOf(from)}-01`; monthOf(first) <= last; first = addMonths(first, 1))
    months.push(monthOf(first));
  return months;
}

/** What was received, by month and kind of feedback. Every month of the period has a row, months without anything too. */
export const volumes: Report = {
  id: 'volumes',
  run: (rows, period) =>
    countCases('month', begunIn(rows, period), (row) => monthOf(row.beganOn ?? ''), monthsOf(period)),
};
