import { stageIds } from '../packs/nouns.ts';
import { countCases, isWithin, type Report } from './report.ts';

/** Cases closed in the period, by the stage that they had reached; a stage with none is left out. */
export const closedByStage: Report = {
  id: 'closed-by-stage',
  run(rows, period) {
    const closed = rows.filter((row) => row.kind === 'case' && isWithin(row.closedOn, period));
    const reached = (row: (typeof rows)[number]): string => row.counts?.reached ?? 'open';
    const stages = ['open', ...stageIds].filter((stage) => closed.some((row) => reached(row) === stage));
    return countCases('stage', closed, reached, stages);
  },
};
