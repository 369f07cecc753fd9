import { stageIds } from '../packs/nouns.ts';
import { countCases, type Report } from './report.ts';

/** Cases received before the end of the period that are open now, by the stage they are at; a stage with none is left out. */
export const openByStage: Report = {
  id: 'open-by-stage',
  run(rows, { until }) {
    const open = rows.filter(
      (row) => row.kind === 'case' && row.stage !== 'closed' && row.beganOn !== null && row.beganOn < until,
    );
    const stages = ['open', ...stageIds].filter((stage) => open.some((row) => row.stage === stage));
    return countCases('stage', open, (row) => row.stage, stages);
  },
};
