import { begunIn, countCases, mostFirst, type Report } from './report.ts';

/** What came in, by what it is about and by kind of feedback; what has several categories counts once under each. */
export const categories: Report = {
  id: 'categories',
  run: (rows, period) =>
    mostFirst(
      countCases('category', begunIn(rows, period), ({ counts }) =>
        counts && counts.categories.length > 0 ? [...new Set(counts.categories)] : '',
      ),
    ),
};
