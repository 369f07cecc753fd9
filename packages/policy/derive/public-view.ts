import { contactOf, staffOf, unitOf, type ContactPoint } from '../directory.ts';
import type { Setting } from '../history/setting.ts';
import { openEscalation } from '../history/case-facts.ts';
import { whoDecides } from '../history/unit-kind.ts';
import type { ClockId, FeedbackKind, Outcome, StageId } from '../packs/nouns.ts';
import { currentRun, lastAnswered, type CaseState } from '../records/case.ts';
import type { Pack } from '../packs/pack.ts';
import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import type { Clock } from './clocks.ts';
import { consentWaitOf, type ConsentWait } from './consent-wait.ts';
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

export interface PublicStage {
  id: StageId;
  name: string;
  who: string;
  state: 'done' | 'now' | 'yours-to-ask' | 'later';
  answeredOn: Day | null;
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
  today: Day;
  receivedOn: Day;
  status: PublicStatus;
  /** Whether the record is closed, also while it is still the customer's turn to ask for more. */
  closed: boolean;
  /** The clock that says what happens next, the organisation's or the customer's own. */
  nextStep: ClockId | null;
  outcome: Outcome | null;
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

/** Whether it is the customer's turn to ask for the next stage: while their time for it runs, or for good where none is set. */
function mayAskForNext(state: CaseState, clocks: readonly Clock[], pack: Pack): boolean {
  if (pack.clocks.some(({ id }) => id === 'escalate-by'))
    return clocks.some((clock) => clock.id === 'escalate-by' && clock.state === 'running');
  const isWithdrawn = state.history.some((entry) => entry.kind === 'withdrawn');
  return !!currentRun(state)?.answered && openEscalation(state) === null && !isWithdrawn;
}

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

function stagesOf(state: CaseState, setting: Setting, clocks: readonly Clock[]): PublicStage[] {
  const { zone } = setting.pack.counting;
  const mayAsk = mayAskForNext(state, clocks, setting.pack);
  const now = setting.pack.stages.findIndex((stage) => stage.id === currentRun(state)?.stage);
  return setting.pack.stages.map((stage, index) => {
    const run = state.runs.find((each) => each.stage === stage.id);
    const answeredOn = run?.answered ? localDay(run.answered.at, zone.value) : null;
    const phase =
      index < now || answeredOn !== null
        ? 'done'
        : index === now
          ? 'now'
          : index === now + 1 && mayAsk
            ? 'yours-to-ask'
            : 'later';
    return { id: stage.id, name: stage.name, who: whoDecides(stage, state, setting), state: phase, answeredOn };
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What of an entry the customer is told; a kind that is not here is not shown. */
const told: Record<string, (body: Record<string, unknown>) => Record<string, string> | null> = {
  'feedback-received': (body) => ({ channel: text(body.channel) }),
  acknowledged: (body) => ({ method: text(body.method), officer: text(body.officer) }),
  'contact-logged': (body) =>
    body.with === 'customer' || body.with === 'representative'
      ? { method: text(body.method), direction: text(body.direction) }
      : null,
  'point-added': (body) => ({ text: text(body.text) }),
  'consent-requested': () => ({}),
  'consent-given': () => ({}),
  extended: (body) => ({ until: text(body.until), reason: text(body.reason) }),
  'escalation-requested': () => ({}),
  escalated: (body) => ({ to: text(body.to) }),
  responded: (body) => ({ outcome: text(body.outcome), letter: text(body.letter), method: text(body.method) }),
  'letter-sent': (body) => ({ letter: text(body.letter) }),
  withdrawn: () => ({}),
  closed: (body) => ({ reason: text(body.reason) }),
  reopened: () => ({}),
};

function storyOf(state: CaseState, { pack, directory }: Setting): PublicEvent[] {
  const zone = pack.counting.zone.value;
  return state.history.flatMap((entry) => {
    const detail = told[entry.kind]?.(entry.body) ?? null;
    // Whoever acknowledged is named to the customer by their name; entries hold their id.
    if (detail?.officer !== undefined) detail.officer = staffOf(directory, detail.officer)?.name ?? detail.officer;
    return detail === null ? [] : [{ day: localDay(entry.at, zone), at: entry.at, kind: entry.kind, detail }];
  });
}

export function publicViewOf(state: CaseState, setting: Setting): PublicView {
  const { pack, directory } = setting;
  const zone = pack.counting.zone.value;
  const clocks = questionOf(state, setting).clocks();
  const status = statusOf(state, clocks);
  const outside = pack.contacts.find((each) => each.id === pack.externalBody?.value.contact);
  return {
    reference: state.reference ?? '',
    organisation: directory.organisation.name,
    organisationId: directory.organisation.id,
    unit: (state.unit !== null && unitOf(directory, state.unit)?.name) || '',
    feedback: state.feedback,
    today: localDay(setting.now, zone),
    // A record whose beginning has not arrived was received by nobody yet; nobody can hold its code either.
    receivedOn: localDay(state.beganAt ?? setting.now, zone),
    status,
    closed: state.stage === 'closed',
    nextStep: nextStepOf(status, state, clocks),
    outcome: lastAnswered(state)?.answered?.outcome ?? null,
    points: state.points.map(({ number, text: words, answer }) => ({
      number,
      text: words,
      answer: answer && { outcome: answer.outcome, words: answer.words },
    })),
    desiredOutcome: state.desiredOutcome,
    stages: stagesOf(state, setting, clocks),
    clocks: clocks
      .filter((clock) => clock.id !== 'anonymise' && clock.id !== 'complain-by' && clock.state !== 'stopped')
      .map(({ because, ...clock }) => ({ ...clock, reasons: reasonsOf(because, pack) })),
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
