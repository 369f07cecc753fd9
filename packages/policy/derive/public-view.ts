import { contactOf, staffOf, unitOf, type ContactPoint } from '../directory.ts';
import type { Setting } from '../history/setting.ts';
import { decidedOn } from '../history/local-pack.ts';
import { openEscalation } from '../history/case-facts.ts';
import type { Pack } from '../packs/pack.ts';
import type { ClockId, FeedbackKind, Outcome } from '../packs/nouns.ts';
import { currentRun, lastAnswered, pointsHere, type CaseState } from '../records/case.ts';
import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import type { ClockNote } from './clock-days.ts';
import type { Clock } from './clocks.ts';
import { consentWaitOf, type ConsentWait } from './consent-wait.ts';
import { askedFurtherOf, publicStagesOf, type AskedFurther, type PublicStage } from './public-stages.ts';
import { questionOf } from './question.ts';
import { reasonsOf, type Reason } from './reasons.ts';

export type PublicStatus =
  'received' | 'acknowledged' | 'waiting-for-consent' | 'answered' | 'next-stage-asked' | 'withdrawn' | 'closed';

export interface PublicClock extends Pick<
  Clock,
  | 'id'
  | 'kind'
  | 'state'
  | 'starts'
  | 'due'
  | 'firstDue'
  | 'metOn'
  | 'counted'
  | 'countFrom'
  | 'total'
  | 'gone'
  | 'left'
  | 'notes'
> {
  reasons: Reason[];
}

export interface PublicEvent {
  day: Day;
  at: string;
  kind: string;
  /** The few particulars that the customer may know of each kind; never a name of staff who did not sign, never a note. */
  detail: Record<string, string>;
}

/** The only things that somebody with a reference and its tracking code may see. */
export interface PublicView {
  reference: string;
  organisation: string;
  /** Whose page on its policy it is, by id. */
  organisationId: string;
  unit: string;
  feedback: FeedbackKind;
  /** What it was recorded as before somebody sorted it; the same as `feedback` where nobody did. */
  receivedAs: FeedbackKind;
  /** Somebody found that it belongs elsewhere: what it is, and where the customer can go with it. */
  elsewhere: { name: string; signpost: string } | null;
  today: Day;
  receivedOn: Day;
  status: PublicStatus;
  /** Whether the record is closed, also while it is still the customer's turn to ask for more. */
  closed: boolean;
  /** Why it was closed though nothing of it was answered, in the policy's words; null where it is open, or was answered. */
  closedUnanswered: string | null;
  /** The clock that says what happens next, the organisation's or the customer's own. */
  nextStep: ClockId | null;
  outcome: Outcome | null;
  /** The points that the present stage looks into, where they are not all of them; empty where they are. */
  lookedAt: number[];
  /** What they asked to be looked at again and nobody has decided; null where nothing is open. */
  asked: AskedFurther | null;
  points: { number: number; text: string; answer: { outcome: Outcome; words: string } | null }[];
  desiredOutcome: string;
  stages: PublicStage[];
  clocks: PublicClock[];
  story: PublicEvent[];
  /** Somebody else has to agree before it is looked into; null where nobody has, or they did. */
  consent: ConsentWait | null;
  /** Where to turn: to the unit where it has a contact of its own, else to the organisation; null where neither is known. */
  contact: (ContactPoint & { name: string }) | null;
  external: { name: string; lines: readonly string[]; confirmed: boolean } | null;
  policy: { title: string; publisher: string; edition: string };
}

const open = (clock: Clock | undefined): boolean => clock?.state === 'running' || clock?.state === 'missed';

function statusOf(state: CaseState, clocks: readonly Clock[]): PublicStatus {
  if (state.history.some((entry) => entry.kind === 'withdrawn')) return 'withdrawn';
  const run = currentRun(state);
  if (openEscalation(state) !== null) return 'next-stage-asked';
  // Closed on an answer, it is still the customer's turn while they may ask for more.
  const mayAsk = clocks.some((clock) => clock.id === 'escalate-by' && clock.state === 'running');
  if (state.stage === 'closed' && !(run?.answered && mayAsk)) return 'closed';
  if (run?.answered) return 'answered';
  if (clocks.some((clock) => clock.state === 'waiting' && clock.id === state.stage)) return 'waiting-for-consent';
  return state.history.some((entry) => entry.kind === 'acknowledged' && entry.by !== 'system') ||
    run?.from === 'escalation'
    ? 'acknowledged'
    : 'received';
}

function nextStepOf(status: PublicStatus, state: CaseState, clocks: readonly Clock[]): ClockId | null {
  const clock = (id: ClockId): Clock | undefined => clocks.find((each) => each.id === id);
  if (status === 'withdrawn' || status === 'closed') return null;
  if (status === 'answered') return clock('escalate-by')?.state === 'running' ? 'escalate-by' : null;
  if (open(clock('first-response'))) return 'first-response';
  // A policy without a first response owes its acknowledgement first.
  if (!clock('first-response') && open(clock('acknowledge'))) return 'acknowledge';
  if (status === 'waiting-for-consent') return 'consent-by';
  // An answered stage whose next one was asked for has no clock until somebody decides.
  const stage = clocks.find((each) => each.id === state.stage);
  return open(stage) ? (stage?.id ?? null) : null;
}

const receivedAs = (state: CaseState): FeedbackKind => {
  // What came without a name is recorded as the policy says, whatever was tapped; nobody sorted that.
  const isSorted = state.history.some(({ kind, body }) => kind === 'triaged' && body['record-as'] !== undefined);
  const first = state.history.find((entry) => entry.kind === 'feedback-received');
  return isSorted && first ? (first.body.feedback as FeedbackKind) : state.feedback;
};

function elsewhereOf(exclusion: string | null, pack: Pack): PublicView['elsewhere'] {
  const ground = pack.exclusions.find(({ id }) => id === exclusion);
  return ground ? { name: ground.name, signpost: ground.signpost } : null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What of an entry the customer is told; a kind that is not here is not shown. */
const told: Record<string, (body: Record<string, unknown>, pack: Pack) => Record<string, string> | null> = {
  'feedback-received': (body) => ({ channel: text(body.channel) }),
  // Why staff sorted it so is for them; where it belongs now is for the customer.
  triaged: (body, pack): Record<string, string> | null => {
    const elsewhere = elsewhereOf(typeof body.exclusion === 'string' ? body.exclusion : null, pack);
    if (elsewhere) return { ...elsewhere };
    return body['record-as'] === undefined ? null : { as: text(body['record-as']) };
  },
  acknowledged: (body) => ({ method: text(body.method), officer: text(body.officer) }),
  'contact-logged': (body) =>
    body.with === 'customer' || body.with === 'representative'
      ? { method: text(body.method), direction: text(body.direction) }
      : null,
  moved: (body) => ({ unit: text(body.to) }),
  'point-added': (body) => ({ text: text(body.text) }),
  'consent-requested': () => ({}),
  'consent-given': () => ({}),
  extended: (body) => ({ until: text(body.until), reason: text(body.reason) }),
  'escalation-requested': () => ({}),
  'escalation-refused': () => ({}),
  escalated: (body) => ({ to: text(body.to) }),
  responded: (body) => ({ outcome: text(body.outcome), letter: text(body.letter), method: text(body.method) }),
  'letter-sent': (body) => ({ letter: text(body.letter) }),
  withdrawn: () => ({}),
  closed: (body) => ({ reason: text(body.reason) }),
  reopened: () => ({}),
};

const closedUnanswered = (state: CaseState, pack: Pack): string | null =>
  lastAnswered(state) ? null : (pack.closing.find(({ id }) => id === state.closing?.reason)?.name ?? null);

/** A customer holds no policy, so a decision of the organisation is told by its words instead of its name. */
const publicNotes = (notes: readonly ClockNote[], pack: Pack): ClockNote[] =>
  notes.map(({ why, ...note }) => {
    if (note.note !== 'local-decision') return { ...note, ...(why !== undefined && { why }) };
    const decided = decidedOn(pack, why);
    return { ...note, ...(decided && { why: `${decided.question} ${decided.says}` }) };
  });

function storyOf(state: CaseState, { pack, directory }: Setting): PublicEvent[] {
  const zone = pack.counting.zone.value;
  return state.history.flatMap((entry) => {
    const detail = told[entry.kind]?.(entry.body, pack) ?? null;
    // Whoever acknowledged is named to the customer by their name; entries hold their id.
    if (detail?.officer !== undefined) detail.officer = staffOf(directory, detail.officer)?.name ?? detail.officer;
    if (detail?.unit !== undefined) detail.unit = unitOf(directory, detail.unit)?.name ?? '';
    return detail === null ? [] : [{ day: localDay(entry.at, zone), at: entry.at, kind: entry.kind, detail }];
  });
}

export function publicViewOf(state: CaseState, setting: Setting): PublicView {
  const { pack, directory } = setting;
  const zone = pack.counting.zone.value;
  const clocks = questionOf(state, setting).clocks();
  const status = statusOf(state, clocks);
  const here = currentRun(state) ? pointsHere(state) : state.points;
  const outside = pack.contacts.find((each) => each.id === pack.externalBody?.value.contact);
  return {
    reference: state.reference ?? '',
    organisation: directory.organisation.name,
    organisationId: directory.organisation.id,
    unit: (state.unit !== null && unitOf(directory, state.unit)?.name) || '',
    feedback: state.feedback,
    receivedAs: receivedAs(state),
    elsewhere: elsewhereOf(state.exclusion, pack),
    today: localDay(setting.now, zone),
    // A record whose beginning has not arrived was received by nobody yet; nobody can hold its code either.
    receivedOn: localDay(state.beganAt ?? setting.now, zone),
    status,
    closed: state.stage === 'closed',
    closedUnanswered: status === 'closed' && state.runs.length > 0 ? closedUnanswered(state, pack) : null,
    // What belongs elsewhere is promised no answer here.
    nextStep: state.exclusion === null ? nextStepOf(status, state, clocks) : null,
    outcome: lastAnswered(state)?.answered?.outcome ?? null,
    lookedAt: here.length < state.points.length ? here.map(({ number }) => number) : [],
    asked: status === 'next-stage-asked' ? askedFurtherOf(state, setting) : null,
    points: state.points.map(({ number, text: words, answer }) => ({
      number,
      text: words,
      answer: answer && { outcome: answer.outcome, words: answer.words },
    })),
    desiredOutcome: state.desiredOutcome,
    stages: publicStagesOf(state, setting, clocks),
    clocks: clocks
      .filter((clock) => clock.id !== 'anonymise' && clock.id !== 'complain-by' && clock.state !== 'stopped')
      .map(({ because, notes, metAt: _, ...clock }) => ({
        ...clock,
        notes: publicNotes(notes, pack),
        reasons: reasonsOf(because, pack),
      })),
    story: storyOf(state, setting),
    consent: status === 'withdrawn' || status === 'closed' ? null : consentWaitOf(state, setting),
    contact: contactOf(directory, state.unit),
    external: pack.externalBody && {
      name: pack.externalBody.value.name,
      lines: outside?.lines ?? [],
      confirmed: (outside?.confirmedOn ?? null) !== null,
    },
    policy: { title: pack.title, publisher: pack.publisher, edition: pack.edition },
  };
}
