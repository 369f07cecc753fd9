import { begunIn, countCases, mostFirst, type Report } from './report.ts';

/** What was received, by unit (its id) and kind of feedback; the busiest first. */
export const byUnit: Report = {
  id: 'by-unit',
  run: (rows, period) => mostFirst(countCases('unit', begunIn(rows, period), (row) => row.unit ?? '')),
};
