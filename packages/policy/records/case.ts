import type { Channel, ConsentExemption, FeedbackKind, Flag, Outcome, StageId } from '../packs/nouns.ts';
import type { Entry } from '../entries/entry.ts';
import type { Pack } from '../packs/pack.ts';
import { emptyRecord, type RecordState } from './record-state.ts';

export interface PointAnswer {
  outcome: Outcome;
  words: string;
  at: string;
  /** Null where the feedback does not go through stages. */
  stage: StageId | null;
}

export interface Point {
  number: number;
  text: string;
  /** The newest answer. */
  answer: PointAnswer | null;
  /** What was answered at the stages before, oldest first. */
  earlier: PointAnswer[];
}

/** One run through a stage. */
export interface StageRun {
  stage: StageId;
  /** Whether this stage's clock starts from the receipt or from an escalation. */
  from: 'receipt' | 'escalation';
  enteredAt: string;
  /** The points that the customer took further to this stage; null where they named none, so that it is about all. */
  points: number[] | null;
  answered: { at: string; by: string; outcome: Outcome } | null;
}

export interface Contact {
  name?: string;
  preferred?: 'email' | 'phone' | 'letter' | 'in-person' | 'none';
  email?: string;
  phone?: string;
  address?: string;
}

/** Somebody who speaks for another person: their own name, and what they are to that person. */
export interface Behalf {
  name: string;
  relation: string;
  exemption?: ConsentExemption;
  proof?: string;
  age?: number;
  /** Whom they speak for, and how to reach that person. */
  spokenFor?: Contact;
}

export interface Extension {
  clock: string;
  until: string;
  reason: string;
  agreedBy: string[];
  at: string;
}

export interface CaseState extends RecordState<'case'> {
  feedback: FeedbackKind;
  channel: Channel;
  takenBy: string;
  receivedAt: string;
  narrative: string;
  points: Point[];
  desiredOutcome: string;
  eventOn: string | null;
  awareOn: string | null;
  categories: string[];
  /** A customer record's id, or `anonymous`. */
  customer: string;
  contact: Contact;
  behalf: Behalf | null;
  about: string[];
  needs: string[];
  flags: Flag[];
  /** Settled when it was raised. */
  settled: boolean;
  runs: StageRun[];
  handlers: { staff: string; as: string; at: string }[];
  extensions: Extension[];
  conflicts: string[];
  /** Named people who alone may see it; null when the roles of the unit may. */
  keptTo: string[] | null;
  closing: { reason: string; at: string; by: string } | null;
  exclusion: string | null;
}

export const emptyCase = (id: string, pack: string): CaseState => ({
  ...emptyRecord('case', id, pack),
  feedback: 'complaint',
  channel: 'in-person',
  takenBy: '',
  receivedAt: '',
  narrative: '',
  points: [],
  desiredOutcome: '',
  eventOn: null,
  awareOn: null,
  categories: [],
  customer: 'anonymous',
  contact: {},
  behalf: null,
  about: [],
  needs: [],
  flags: [],
  settled: false,
  runs: [],
  handlers: [],
  extensions: [],
  conflicts: [],
  keptTo: null,
  closing: null,
  exclusion: null,
});

/** Puts a case where its kind of feedback begins: at the first stage of the policy, or open where it goes through none. */
export function begin(state: CaseState, at: string, { stages, staged }: Pick<Pack, 'stages' | 'staged'>): void {
  const first = staged.value.includes(state.feedback) ? stages[0] : undefined;
  state.stage = first?.id ?? 'open';
  state.runs = first ? [{ stage: first.id, from: 'receipt', enteredAt: at, points: null, answered: null }] : [];
}

/** Whether somebody recorded as a comment what came as a complaint. */
export const isSortedOut = ({ feedback, history }: Pick<CaseState, 'feedback' | 'history'>): boolean =>
  feedback === 'comment' && history.some(({ kind, body }) => kind === 'triaged' && body['record-as'] === 'comment');

export const currentRun = (state: CaseState): StageRun | undefined => state.runs.at(-1);

/** The newest answered run: a later stage that is not answered yet does not hide it. */
export const lastAnswered = (state: CaseState): StageRun | undefined => state.runs.findLast((run) => run.answered);

/** Whoever the case was last given to. */
export const handlerOf = (state: CaseState): string | undefined => state.handlers.at(-1)?.staff;

export interface Acknowledgement {
  entry: Entry;
  /** Whom the customer was told to turn to: who is named, else who acknowledged. */
  officer: string;
}

/**
 * Every time the customer was told that it came, in order: two people without a signal may both have done so. What the server
 * sent by itself, naming nobody, leaves nobody to turn to and is left out.
 */
export const acknowledgementsOf = ({ history }: Pick<CaseState, 'history'>): Acknowledgement[] =>
  history.flatMap((entry) => {
    if (entry.kind !== 'acknowledged') return [];
    const { officer } = entry.body;
    const named = typeof officer === 'string' && officer !== '';
    if (!named && entry.by === 'system') return [];
    return [{ entry, officer: named ? officer : entry.by }];
  });

/** Whether a point has its answer of the stage that the case is at. */
export const isAnsweredHere = (point: Point, state: CaseState): boolean =>
  point.answer !== null && point.answer.stage === (currentRun(state)?.stage ?? null);

/** Points that went elsewhere, into a legal claim for one, and that nobody answers here any more. */
const handedOver = (state: CaseState): number[] =>
  state.history.flatMap(({ kind, body }) =>
    kind === 'referred' && body.stops === 'points' && Array.isArray(body.points) ? (body.points as number[]) : [],
  );

/**
 * The points that the stage is about: those that the customer took further, and those that no earlier stage answered. All of
 * them where the customer named none, or none that exists; never one that was handed over.
 */
export function pointsHere(state: CaseState): Point[] {
  const elsewhere = handedOver(state);
  const points = state.points.filter(({ number }) => !elsewhere.includes(number));
  const taken = currentRun(state)?.points ?? null;
  if (taken === null || !points.some(({ number }) => taken.includes(number))) return points;
  return points.filter(
    (point) => taken.includes(point.number) || point.answer === null || isAnsweredHere(point, state),
  );
}

/**
 * Whom the customer was told to turn to, of those who may still see the case: they have it while it was given to nobody. Of two
 * the customer heard of, the later.
 */
export const officerOf = (state: CaseState): string | undefined =>
  acknowledgementsOf(state).findLast(({ officer }) => ![...state.about, ...state.conflicts].includes(officer))?.officer;
