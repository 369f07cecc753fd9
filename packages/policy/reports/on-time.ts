import type { ClockDates } from '../derive/summary.ts';
import { clockIds } from '../packs/nouns.ts';
import type { Day } from '../time/day.ts';
import { isWithin, percentOf, type Report } from './report.ts';

type Phase = 'met' | 'late' | 'missed' | 'running';

function phaseOf({ due, metOn }: ClockDates, today: Day): Phase {
  if (metOn !== null) return due === null || metOn <= due ? 'met' : 'late';
  return due !== null && today > due ? 'missed' : 'running';
}

/** Met by the day on which it was first due, whatever was agreed later. */
const isMetStrictly = ({ due, firstDue, metOn }: ClockDates): boolean => {
  const first = firstDue ?? due;
  return metOn !== null && (first === null || metOn <= first);
};

/** A limit that the organisation itself has to keep and whose keeping says how well it serves. */
const isMeasured = (clock: ClockDates): boolean =>
  clock.kind !== 'window' && clock.id !== 'anonymise' && !clock.stopped;

/**
 * The time limits whose due day falls into the period, by clock: each is `met`, `late` (met after its due day), `missed` (its due
 * day ended and it is still open) or `running`, so that these add up to `due`. An agreed later day counts as the due day, and how many
 * had one is told beside it. `percent` is the share kept of those that are over: what still runs was neither kept nor ran out. `strict-percent`
 * is the same share by the first due day, agreed later days left out.
 * Anonymous complaints are left out, since nobody can be answered.
 */
export const onTime: Report = {
  id: 'on-time',
  run(rows, period, today) {
    const clocks = rows
      .filter((row) => !row.anonymous)
      .flatMap((row) => row.clocks)
      .filter((clock) => isMeasured(clock) && isWithin(clock.due, period));
    const counted = clockIds
      .map((id) => ({ id, those: clocks.filter((clock) => clock.id === id) }))
      .filter(({ those }) => those.length > 0)
      .map(({ id, those }) => {
        const phases = those.map((clock) => phaseOf(clock, today));
        const count = (phase: Phase): number => phases.filter((each) => each === phase).length;
        const extended = those.filter((clock) => clock.firstDue !== null).length;
        const [met, late, missed, running] = [count('met'), count('late'), count('missed'), count('running')];
        const strictly = those.filter(isMetStrictly).length;
        const over = met + late + missed;
        return [
          id,
          those.length,
          met,
          late,
          missed,
          running,
          extended,
          percentOf(met, over),
          percentOf(strictly, over),
        ];
      });
    return {
      columns: ['clock', 'due', 'met', 'late', 'missed', 'running', 'extended', 'percent', 'strict-percent'],
      rows: counted,
    };
  },
};
