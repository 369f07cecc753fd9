import { localDay } from '../time/zone.ts';
import { isSince } from '../time/day.ts';
import type { Entry } from '../entries/entry.ts';
import { currentRun, isAnsweredHere, lastAnswered, pointsHere, type CaseState } from '../records/case.ts';
import { consentAskOf, consentAt, isUnproven, isUntoldOfConsent, needsConsent, reachesCustomer } from './consent.ts';
import { entriesOfKind } from './entries-by-kind.ts';
import type { Question } from './holds.ts';
import { isAboutHead } from './unit-kind.ts';

/** Makes a fact of a case; it does not hold of any other record. */
const inCase = (test: (state: CaseState, question: Question) => boolean) => (question: Question) =>
  question.state.kind === 'case' && test(question.state, question);

const happened = (state: CaseState, kind: string): boolean => entriesOfKind(state, kind).length > 0;

/** The customer's wish to take it further that nobody has decided on. */
export function askedFurther(state: CaseState): Entry | null {
  const asked = entriesOfKind(state, 'escalation-requested').at(-1);
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

/** Taken out of the complaints, and nothing went since to a customer who is known. */
function isSortedUntold(state: CaseState): boolean {
  const sorted = state.history.findLast(({ kind }) => kind === 'triaged');
  const isOut = state.exclusion !== null || sorted?.body['record-as'] === 'comment';
  if (!sorted || !isOut || state.customer === 'anonymous') return false;
  const tells = (entry: Entry): boolean =>
    reachesCustomer(entry) ||
    entry.kind === 'responded' ||
    (entry.kind === 'acknowledged' && entry.by !== 'system') ||
    (entry.kind === 'referred' && entry.body.told === true);
  return !state.history.some((entry) => tells(entry) && isSince(entry.at, sorted.at));
}

const substantive: readonly unknown[] = ['upheld', 'partly-upheld', 'not-upheld'];

/** Somebody wrote, rang or came in the way in which the customer does not want to be reached. */
function answeredAnotherWay(state: CaseState): boolean {
  const { preferred } = state.contact;
  const answer = state.history.findLast((entry) => entry.kind === 'responded');
  if (preferred === undefined || preferred === 'none' || !answer) return false;
  const ways = [answer, ...state.history.filter((entry) => reachesCustomer(entry) && isSince(entry.at, answer.at))];
  return ways.every(({ body }) => body.method !== undefined && body.method !== preferred);
}

const learningOpen = (state: CaseState): boolean => {
  const planned = state.history.filter(
    (entry) => entry.kind === 'learning-recorded' && entry.body.action !== undefined,
  );
  const done = state.history.filter((entry) => entry.kind === 'learning-recorded' && entry.body.carriedOut === true);
  return planned.length > done.length;
};

/** The last two hexadecimal digits of an id are drawn evenly, and nobody chooses them. */
const isDrawn = (id: string, oneIn: number): boolean => Number.parseInt(id.slice(-2), 16) % oneIn === 0;

function scribeInvolved(state: CaseState, stated: Record<string, unknown> | undefined): boolean {
  const beginning = state.history[0]?.body ?? stated ?? {};
  const scribe = beginning.scribe as { staff?: string } | undefined;
  const about = state.history.length > 0 ? state.about : beginning.about;
  return scribe?.staff !== undefined && Array.isArray(about) && about.includes(scribe.staff);
}

export const caseFacts = {
  anonymous: inCase((state) => state.customer === 'anonymous'),
  // A record that is about to begin has only what is stated of it.
  'about-head': inCase((state, { setting, body }) => {
    const begun = state.beganAt !== null;
    const about = begun ? state.about : Array.isArray(body?.about) ? (body.about as string[]) : [];
    const unit = begun ? state.unit : typeof body?.unit === 'string' ? body.unit : null;
    return isAboutHead(unit, about, setting);
  }),
  'on-behalf': inCase((state) => state.behalf !== null),
  'consent-needed': inCase((state, { setting }) => needsConsent(state, consentAskOf(state, setting))),
  'consent-missing': inCase((state, { setting }) => {
    const ask = consentAskOf(state, setting);
    return needsConsent(state, ask) && consentAt(state, ask) === null;
  }),
  'consent-overdue': inCase(
    (state, { setting, clocks }) =>
      clocks().some((clock) => clock.id === 'consent-by' && clock.state === 'missed') &&
      consentAt(state, consentAskOf(state, setting)) === null,
  ),
  'consent-missing-untold': inCase((state, { setting }) => isUntoldOfConsent(state, consentAskOf(state, setting))),
  // A record that is about to begin has only what is stated of it.
  'exemption-unproven': inCase((state, { setting, body }) => {
    const stated = body?.behalf as CaseState['behalf'] | undefined;
    return isUnproven(state.behalf ?? (state.beganAt === null ? (stated ?? null) : null), consentAskOf(state, setting));
  }),
  'stage-answered': inCase((state) => !!currentRun(state)?.answered),
  'any-stage-answered': inCase((state) => !!lastAnswered(state)),
  'last-stage-answered': inCase(
    (state, { setting }) => lastAnswered(state)?.stage === setting.pack.stages.at(-1)?.id && !!lastAnswered(state),
  ),
  'all-points-answered': inCase((state) => state.points.every((point) => point.answer)),
  'body-leaves-points': inCase((state, { body }) => unanswered(state, body ?? {})),
  'body-contradicts-outcome': inCase((state, { body }) => {
    const outcome = lastAnswered(state)?.answered?.outcome;
    return outcome !== undefined && substantive.includes(body?.reason) && body?.reason !== outcome;
  }),
  'escalation-open': inCase((state) => openEscalation(state) !== null),
  'escalation-window-over': ({ clocks }: Question) =>
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
  'sorted-untold': inCase(isSortedUntold),
  'late-complaint': inCase((_, { clocks }) =>
    clocks().some((clock) => clock.id === 'complain-by' && (clock.state === 'missed' || clock.state === 'met-late')),
  ),
  'learning-missing': inCase((state) => !happened(state, 'learning-recorded')),
  'learning-open': inCase(learningOpen),
  'scribe-involved': inCase((state, { body }) => scribeInvolved(state, body)),
  'one-in-four': ({ state }: Question) => isDrawn(state.id, 4),
  'answered-another-way': inCase(answeredAnotherWay),
  'category-missing': inCase((state, { body }) => {
    const stated = body?.categories;
    return state.categories.length === 0 && !(Array.isArray(stated) && stated.length > 0);
  }),
  'several-units': inCase((state) => happened(state, 'contribution-requested')),
  'single-contact-missing': inCase((state) => !state.handlers.some((handler) => handler.as === 'single-contact')),
  'work-done': inCase(
    (state) =>
      happened(state, 'responded') ||
      happened(state, 'contribution-requested') ||
      state.handlers.some((handler) => handler.as === 'investigator'),
  ),
  'resolved-at-first-contact': inCase((state) => state.settled),
};
