import type { Entry } from '../entries/entry.ts';
import { statedOptions } from '../history/holds.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import type { Day } from '../time/day.ts';

export const arrangementStepKinds = [
  'warnings',
  'without-warning',
  'on-the-spot',
  'decisions',
  'breaches',
  'reviews-asked',
  'reviews',
] as const;
type StepKind = (typeof arrangementStepKinds)[number];

/** A step of an arrangement as reports count it: what it was, with ids of the policy or of the language, and when. */
export interface ArrangementStep {
  kind: StepKind;
  /** The exception relied on, the options decided on, who asked, what came of the review. */
  what: string[];
  on: Day;
}

function stepOf({ kind, body }: Entry): Omit<ArrangementStep, 'on'> | null {
  const said = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
  switch (kind) {
    case 'warning-given':
      return { kind: 'warnings', what: [] };
    case 'warning-skipped':
      return { kind: 'without-warning', what: said(body.exception) };
    case 'restriction-imposed':
      return {
        kind: body.interim === true ? 'on-the-spot' : 'decisions',
        what: statedOptions(body).map(({ id }) => id),
      };
    case 'breach-recorded':
      return { kind: 'breaches', what: said(body.step) };
    case 'review-requested':
      return { kind: 'reviews-asked', what: said(body.from) };
    case 'reviewed':
      return { kind: 'reviews', what: said(body.outcome) };
    default:
      return null;
  }
}

/** The steps of an arrangement in order, each with its local day. Nothing of why, and nothing of health. */
export const arrangementSteps = (state: ArrangementState, dayOf: (at: string) => Day): ArrangementStep[] =>
  state.history.flatMap((entry) => {
    const step = stepOf(entry);
    return step ? [{ ...step, on: dayOf(entry.at) }] : [];
  });
