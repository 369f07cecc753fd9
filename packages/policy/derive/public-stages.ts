import type { Setting } from '../history/setting.ts';
import { askedFurther, openEscalation } from '../history/case-facts.ts';
import { whoDecides } from '../history/unit-kind.ts';
import type { StageId } from '../packs/nouns.ts';
import { currentRun, type CaseState, type StageRun } from '../records/case.ts';
import { isSince, type Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { clocksOf, type Clock } from './clocks.ts';

export interface PublicStage {
  id: StageId;
  name: string;
  who: string;
  state: 'done' | 'now' | 'yours-to-ask' | 'asked' | 'said-no' | 'later';
  answeredOn: Day | null;
  /** The day on which the customer asked for it, or somebody said no; null in any other state. */
  since: Day | null;
}

/** What the customer asked to be looked at again and nobody has decided. */
export interface AskedFurther {
  on: Day;
  /** The points that they asked about; empty where they named none, so that it is about all. */
  points: readonly number[];
  /** The stage that it would go to; null where there is none after this one. */
  stage: StageId | null;
  /** The day by which that stage would be answered if it is taken there now; null where the policy gives none. */
  due: Day | null;
}

/** When the newest answer was followed by a no to the next stage; null where it was not. */
function saidNoAt(state: CaseState): string | null {
  const answered = currentRun(state)?.answered;
  const refused = state.history.findLast((entry) => entry.kind === 'escalation-refused');
  return answered && refused && isSince(refused.at, answered.at) && openEscalation(state) === null ? refused.at : null;
}

const stageAfter = (state: CaseState, { pack }: Setting) =>
  pack.stages[pack.stages.findIndex((stage) => stage.id === currentRun(state)?.stage) + 1];

const pointsOf = (body: Record<string, unknown>): number[] | null =>
  Array.isArray(body.points) && body.points.length > 0 ? (body.points as number[]) : null;

export function askedFurtherOf(state: CaseState, setting: Setting): AskedFurther | null {
  const asked = askedFurther(state);
  if (!asked || !currentRun(state)) return null;
  const stage = stageAfter(state, setting);
  const points = pointsOf(asked.body);
  const said = { on: localDay(asked.at, setting.pack.counting.zone.value), points: points ?? [] };
  if (!stage) return { ...said, stage: null, due: null };
  // The days of the next stage are those it would have if it were taken there now: they count from the asking.
  const run: StageRun = { stage: stage.id, from: 'escalation', enteredAt: asked.at, points, answered: null };
  const taken: CaseState = { ...state, stage: stage.id, closedAt: null, runs: [...state.runs, run] };
  const due = clocksOf(taken, setting).find((clock) => clock.id === stage.id)?.due ?? null;
  return { ...said, stage: stage.id, due };
}

/** Whether it is the customer's turn to ask for the next stage: while their time for it runs, or for good where none is set. */
function mayAskForNext(state: CaseState, clocks: readonly Clock[]): boolean {
  if (openEscalation(state) !== null || saidNoAt(state) !== null) return false;
  // A rule that holds only where the organisation chose it makes no clock elsewhere.
  const window = clocks.find(({ id }) => id === 'escalate-by');
  if (window) return window.state === 'running';
  const isWithdrawn = state.history.some((entry) => entry.kind === 'withdrawn');
  return !!currentRun(state)?.answered && !isWithdrawn;
}

/** The stages as the customer sees them: what is behind, where it is now, and what of the next they may ask or have asked. */
export function publicStagesOf(state: CaseState, setting: Setting, clocks: readonly Clock[]): PublicStage[] {
  const dayOf = (at: string): Day => localDay(at, setting.pack.counting.zone.value);
  const now = setting.pack.stages.findIndex((stage) => stage.id === currentRun(state)?.stage);
  const asked = askedFurther(state)?.at ?? null;
  const refused = saidNoAt(state);
  const next = (): Pick<PublicStage, 'state' | 'since'> => {
    if (asked !== null) return { state: 'asked', since: dayOf(asked) };
    if (refused !== null) return { state: 'said-no', since: dayOf(refused) };
    return { state: mayAskForNext(state, clocks) ? 'yours-to-ask' : 'later', since: null };
  };
  return setting.pack.stages.map((stage, index) => {
    const run = state.runs.find((each) => each.stage === stage.id);
    const answeredOn = run?.answered ? dayOf(run.answered.at) : null;
    const shown = { id: stage.id, name: stage.name, who: whoDecides(stage, state, setting), answeredOn };
    if (index < now || answeredOn !== null) return { ...shown, state: 'done', since: null };
    if (index === now) return { ...shown, state: 'now', since: null };
    return { ...shown, ...(index === now + 1 ? next() : { state: 'later', since: null }) };
  });
}
