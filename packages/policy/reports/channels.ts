import { begunIn, countCases, mostFirst, type Report } from './report.ts';

/** How feedback came in, by channel and kind of feedback; the most used first. */
export const channels: Report = {
  id: 'channels',
  run: (rows, period) => mostFirst(countCases('channel', begunIn(rows, period), (row) => row.channel)),
};
