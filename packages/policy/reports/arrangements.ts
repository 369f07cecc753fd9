import { arrangementStepKinds } from '../derive/arrangement-steps.ts';
import type { ClockDates, Summary } from '../derive/summary.ts';
import type { Day } from '../time/day.ts';
import { isWithin, type Cell, type Report } from './report.ts';

const isOverdue = (clock: ClockDates, today: Day): boolean =>
  (clock.id === 'restriction-review' || clock.id === 'assessment-by') &&
  !clock.stopped &&
  clock.metOn === null &&
  clock.due !== null &&
  today > clock.due;

/**
 * How often a person's contact was limited, and what came of it: the steps taken in the period, each with its particulars
 * beneath it (`decisions`, then `decisions:one-way`), then what holds today, and of that what should have been reviewed or
 * assessed by now. A decision with two ways of limiting contact counts once, and once under each of them.
 */
export const arrangements: Report = {
  id: 'arrangements',
  run(rows, period, today) {
    const those = rows.filter((row) => row.kind === 'arrangement');
    const steps = those.flatMap((row) => row.steps ?? []).filter(({ on }) => isWithin(on, period));
    const counted = arrangementStepKinds.flatMap((kind) => {
      const same = steps.filter((step) => step.kind === kind);
      const details = [...new Set(same.flatMap(({ what }) => what))].sort();
      return [
        [kind, same.length],
        ...details.map((id): Cell[] => [`${kind}:${id}`, same.filter(({ what }) => what.includes(id)).length]),
      ];
    });
    const inForce = those.filter(
      (row: Summary) => row.stage === 'active' && row.beganOn !== null && row.beganOn < period.until,
    );
    const overdue = inForce.filter(({ clocks }) => clocks.some((clock) => isOverdue(clock, today)));
    return {
      columns: ['measure', 'total'],
      rows: [...counted, ['in-force', inForce.length], ['overdue', overdue.length]],
    };
  },
};
