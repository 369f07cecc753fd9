import { holdsRole, type Staff } from '../directory.ts';
import type { ActorFact } from '../packs/condition.ts';
import type { StageRule } from '../packs/pack.ts';
import type { Role } from '../packs/nouns.ts';
import type { Entry } from '../entries/entry.ts';
import { isSince } from '../time/day.ts';
import { currentRun, type CaseState } from '../records/case.ts';
import type { Question } from './holds.ts';
import { atUnit } from './unit-kind.ts';

const caseOf = ({ state }: Question): CaseState | null => (state.kind === 'case' ? state : null);

/** Who decides a stage at the unit of the record. */
export function ownersOf(stage: StageRule, question: Pick<Question, 'state' | 'setting'>): readonly Role[] {
  return atUnit(stage.owners, stage.ownersAt, question.state, question.setting).value;
}

const holdsHere = ({ state, setting }: Question, staff: Staff, roles: readonly Role[] | null): boolean =>
  state.unit !== null && holdsRole(setting.directory, staff, roles, state.unit);

const owns = (question: Question, staff: Staff, stageId: unknown): boolean => {
  const stage = question.setting.pack.stages.find((each) => each.id === stageId);
  return !!stage && holdsHere(question, staff, ownersOf(stage, question));
};

export const seniorRoles: readonly Role[] = ['line-manager', 'service-head', 'chief-officer', 'leadership'];

/** What happened before the stage at which the case is now. */
function before(state: CaseState): Entry[] {
  const entered = state.runs.length > 1 ? currentRun(state)?.enteredAt : undefined;
  return entered === undefined ? [] : state.history.filter((entry) => !isSince(entry.at, entered));
}

const workedIn = (history: readonly Entry[], staff: Staff): boolean =>
  history.some(
    ({ kind, by, body }) =>
      (kind === 'assigned' && body.to === staff.id && body.as === 'investigator') ||
      (kind === 'responded' && by === staff.id) ||
      (kind === 'contribution-given' && by === staff.id),
  );

const workedEarlier = (state: CaseState, staff: Staff): boolean =>
  state.runs.slice(0, -1).some((run) => run.answered?.by === staff.id) || workedIn(before(state), staff);

/** The words that conditions of packs may use about whoever acts, or about whom an act names. */
export const actorFacts = {
  about: (question, staff) => !!caseOf(question)?.about.includes(staff.id),
  conflicted: (question, staff) => !!caseOf(question)?.conflicts.includes(staff.id),
  'decided-earlier-stage': (question, staff) =>
    !!caseOf(question)
      ?.runs.slice(0, -1)
      .some((run) => run.answered?.by === staff.id),
  'worked-on-earlier-stage': (question, staff) => {
    const state = caseOf(question);
    return state !== null && workedEarlier(state, staff);
  },
  'worked-on-it': ({ state }, staff) => workedIn(state.history, staff),
  'extended-earlier-stage': (question, staff) => {
    const state = caseOf(question);
    if (state === null) return false;
    // The head says yes; whoever looks into it writes that down.
    const isHead = holdsHere(question, staff, ['service-head']);
    const agreed = ({ agreedBy }: Entry['body']): boolean =>
      isHead && Array.isArray(agreedBy) && agreedBy.includes('service-head');
    return before(state).some(({ kind, by, body }) => kind === 'extended' && (by === staff.id || agreed(body)));
  },
  'in-history': ({ state }, staff) =>
    state.history.some(({ by, body, kind }) => by === staff.id || (kind === 'assigned' && body.to === staff.id)),
  'owns-stage': (question, staff) => owns(question, staff, question.state.stage),
  'owns-target-stage': (question, staff) => owns(question, staff, question.body?.to),
  'reviewer-from-elsewhere': (question, staff) => {
    const state = caseOf(question);
    const given = state?.handlers.some((handler) => handler.staff === staff.id && handler.as === 'reviewer');
    return !!given && staff.roles.some(({ role }) => role === 'service-head');
  },
  'same-unit': (question, staff) => holdsHere(question, staff, null),
  senior: (question, staff) => holdsHere(question, staff, seniorRoles),
  'at-risk': ({ state }, staff) =>
    state.kind === 'incident' && (state.staff.includes(staff.id) || state.recordedBy === staff.id),
  assessor: ({ state }, staff) => state.kind === 'arrangement' && state.assessment?.officer === staff.id,
  'decided-restriction': ({ state }, staff) => state.kind === 'arrangement' && state.restriction?.by === staff.id,
} satisfies Record<ActorFact, (question: Question, staff: Staff) => boolean>;
