import type { Setting } from '../history/setting.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { clocksOf } from './clocks.ts';

/** The least that the front line has to know of an arrangement: what to do, through whom, until when. Never why. */
export interface Instruction {
  arrangement: string;
  customer: string | null;
  policy: string;
  /** Whether it holds today. */
  holds: boolean;
  /** From when it holds; null while the person was not told of it. */
  from: Day | null;
  /** An on-the-spot measure that is still to be confirmed. */
  provisional: boolean;
  options: { id: string; says: string; with: Readonly<Record<string, string>> }[];
  contact: string | null;
  until: Day | null;
  reviewOn: Day | null;
  reviewOverdue: boolean;
  /** Telling was put off; nobody may mention it to the person. */
  notTold: boolean;
}

/** What a restriction asks of whoever meets the person; null while there is none, and after contact is ordinary again. */
export function instructionOf(state: ArrangementState, setting: Setting): Instruction | null {
  const { restriction } = state;
  if (restriction === null || state.stage === 'closed') return null;
  const { pack } = setting;
  const today = localDay(setting.now, pack.counting.zone.value);
  const review = clocksOf(state, setting).find(({ id }) => id === 'restriction-review');
  const begins = restriction.from ?? localDay(restriction.at, pack.counting.zone.value);
  const from = state.stage === 'active' ? begins : null;
  return {
    arrangement: state.id,
    customer: state.customer,
    policy: pack.title,
    holds: from !== null && from <= today,
    from,
    provisional: restriction.interim,
    options: restriction.options.map((chosen) => ({
      ...{ id: chosen.id, with: chosen.with },
      says: pack.restrictions?.options.find(({ id }) => id === chosen.id)?.says ?? chosen.id,
    })),
    contact: state.contact,
    until: restriction.until,
    // Without a clock of the policy's own, the day that whoever decided has set.
    reviewOn: review?.due ?? restriction.reviewOn,
    reviewOverdue: review?.state === 'missed',
    notTold: state.told?.how === 'withheld',
  };
}
