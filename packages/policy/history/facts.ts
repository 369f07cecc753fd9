import { holdsRole, type Staff } from '../directory.ts';
import type { ActorFact, FactName } from '../packs/condition.ts';
import type { StageRule } from '../packs/pack.ts';
import type { Entry } from '../entries/entry.ts';
import type { Role } from '../packs/nouns.ts';
import { isSince } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { currentRun, isAnsweredHere, lastAnswered, pointsHere, type CaseState } from '../records/case.ts';
import type { IncidentState } from '../records/incident.ts';
import { consentAt, isUntoldOfConsent, needsConsent, reachesCustomer } from './consent.ts';
import type { Question } from './holds.ts';
import { atUnit } from './unit-kind.ts';

const caseOf = ({ state }: Question): CaseState | null => (state.kind === 'case' ? state : null);
const incidentOf = ({ state }: Question): IncidentState | null => (state.kind === 'incident' ? state : null);
const inCase = (test: (state: CaseState, question: Question) => boolean) => (question: Question) => {
  const state = caseOf(question);
  return state !== null && test(state, question);
};

/** The customer's wish to take it further that nobody has decided on. */
export function askedFurther(state: CaseState): Entry | null {
  const asked = state.history.findLast((entry) => entry.kind === 'escalation-requested');
  if (!asked) return null;
  const decided = state.history.some(
    (entry) => (entry.kind === 'escalated' || entry.kind === 'escalation-refused') && isSince(entry.at, asked.at),
  );
  return decided ? null : asked;
}

/** When an escalation was asked for that nobody has decided; null when there is none. */
export const openEscalation = (state: CaseState): string | null => askedFurther(state)?.at ?? null;

const unanswered = (state: CaseState, body: Record<string, unknown>): boolean => {
  const answers = Array.isArray(body.answers) ? (body.answers as { point?: unknown }[]) : [];
  return pointsHere(state).some(
    (point) => !isAnsweredHere(point, state) && !answers.some((answer) => answer.point === point.number),
  );
};

const substantive: readonly unknown[] = ['upheld', 'partly-upheld', 'not-upheld'];

/** The words that conditions of packs may use about a record. */
export const facts = {
  always: () => true,
  anonymous: inCase((state) => state.customer === 'anonymous'),
  'on-behalf': inCase((state) => state.behalf !== null),
  'consent-needed': inCase((state) => needsConsent(state)),
  'consent-missing': inCase((state) => needsConsent(state) && consentAt(state) === null),
  'consent-missing-untold': inCase(isUntoldOfConsent),
  'stage-answered': inCase((state) => !!currentRun(state)?.answered),
  'any-stage-answered': inCase((state) => !!lastAnswered(state)),
  'all-points-answered': inCase((state) => state.points.every((point) => point.answer)),
  'body-leaves-points': inCase((state, { body }) => unanswered(state, body ?? {})),
  'body-contradicts-outcome': inCase((state, { body }) => {
    const outcome = lastAnswered(state)?.answered?.outcome;
    return outcome !== undefined && substantive.includes(body?.reason) && body?.reason !== outcome;
  }),
  'escalation-open': inCase((state) => openEscalation(state) !== null),
  'escalation-window-over': ({ clocks }) =>
    clocks().some((clock) => clock.id === 'escalate-by' && (clock.state === 'missed' || clock.state === 'met-late')),
  'late-and-untold': inCase((state, { clocks, setting }) =>
    clocks().some(
      (clock) =>
        clock.id.startsWith('stage-') &&
        clock.state === 'missed' &&
        !state.history.some(
          (entry) =>
            reachesCustomer(entry) &&
            clock.due !== null &&
            localDay(entry.at, setting.pack.counting.zone.value) >= clock.due,
        ),
    ),
  ),
  'late-complaint': inCase((state, { clocks }) =>
    clocks().some((clock) => clock.id === 'complain-by' && (clock.state === 'missed' || clock.state === 'met-late')),
  ),
  'learning-missing': inCase((state) => !state.history.some((entry) => entry.kind === 'learning-recorded')),
  closed: ({ state }) => state.stage === 'closed',
  danger: (question) =>
    !!caseOf(question)?.flags.includes('immediate-danger') ||
    !!incidentOf(question)?.harm.some((harm) => harm === 'threat' || harm === 'assault' || harm === 'self-harm-threat'),
  'camera-on': (question) => !!incidentOf(question)?.camera?.on,
} satisfies Record<FactName, (question: Question) => boolean>;

/** Who decides a stage at the unit of the record. */
export function ownersOf(stage: StageRule, question: Pick<Question, 'state' | 'setting'>): readonly Role[] {
  return atUnit(stage.owners, stage.ownersAt, question.state, question.setting).value;
}

const owns = (question: Question, staff: Staff, stageId: unknown): boolean => {
  const stage = question.setting.pack.stages.find((each) => each.id === stageId);
  const { unit } = question.state;
  return !!stage && unit !== null && holdsRole(question.setting.directory, staff, ownersOf(stage, question), unit);
};

const seniorRoles: readonly Role[] = ['line-manager', 'service-head', 'chief-officer', 'leadership'];

/** The words that conditions of packs may use about whoever acts. */
export const actorFacts = {
  about: (question, staff) => !!caseOf(question)?.about.includes(staff.id),
  conflicted: (question, staff) => !!caseOf(question)?.conflicts.includes(staff.id),
  'decided-earlier-stage': (question, staff) =>
    !!caseOf(question)
      ?.runs.slice(0, -1)
      .some((run) => run.answered?.by === staff.id),
  'owns-stage': (question, staff) => owns(question, staff, question.state.stage),
  'owns-target-stage': (question, staff) => owns(question, staff, question.body?.to),
  senior: (question, staff) => {
    const { unit } = question.state;
    return unit !== null && holdsRole(question.setting.directory, staff, seniorRoles, unit);
  },
} satisfies Record<ActorFact, (question: Question, staff: Staff) => boolean>;
