import type { HolidayRegion } from '../time/holidays.ts';
import type { Day } from '../time/day.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Condition, Match } from './condition.ts';
import type { Checked, IncidentForm, IncidentReaders, Register, RestrictionRules } from './conduct-rules.ts';
import type { Category, ConsentRules, Intake } from './intake-rules.ts';
import type { Choice, LocalDecision, Notice } from './local-rules.ts';
import type { Carried, Definition, Expected, Guidance, ReportRule, RoleTitle } from './reading.ts';
import type { ClockId, DutyId, FeedbackKind, Flag, IncidentQuestion, LetterId } from './nouns.ts';
import type { RecordKind, Role, StageId, UnitKind } from './nouns.ts';

/** An id of the clause register, like `JF-36`; a sub-item is `JF-89(d)`. */
export type ClauseId = string;

export interface Clause {
  section: string;
  /** The clause in our own plain words. */
  says: string;
  force: 'must' | 'should' | 'may' | 'info';
}

/** A value of the policy with the clauses that give it. */
export interface Cited<T> {
  value: T;
  clauses: readonly ClauseId[];
}

export type CountFrom = 'start-day-is-1' | 'next-day-is-1';
export type DayKind = 'working' | 'school' | 'calendar';

/** How this policy counts days: data, never code. */
export interface Counting {
  zone: Cited<string>;
  /** 0 for Sunday to 6 for Saturday. */
  weekdays: Cited<readonly number[]>;
  holidays: Cited<HolidayRegion>;
  /** A receipt later than this many seconds after local midnight begins on the next working day. */
  cutoff: Cited<number> | null;
  /** Kinds of unit whose stage clocks count school days. */
  schoolUnits: Cited<readonly UnitKind[]> | null;
  /** Whether days on which a school is open without pupils count as school days. */
  insetDaysCount?: Cited<boolean>;
  /** Holidays that count but are warned about when a date falls on one. */
  warnOf?: Cited<HolidayRegion>;
  /** Choices of the organisation that changed how days count; only in a policy made local. */
  local?: readonly string[];
}

/** A question that a review has to answer. */
export interface Finding {
  id: string;
  asks: string;
  clauses: readonly ClauseId[];
}

export interface StageRule {
  id: StageId;
  name: string;
  /** Who decides at this stage. */
  owners: Cited<readonly Role[]>;
  /** Who decides it where the unit is of another kind. */
  ownersAt?: Partial<Record<UnitKind, Cited<readonly Role[]>>>;
  /** Who looks into it, in words for the customer; by kind of unit where it differs. */
  who: string;
  whoAt?: Partial<Record<UnitKind, string>>;
  /** The same where the head of the unit is one of those whom it is about. */
  whoAboutHead?: Partial<Record<UnitKind, string>>;
  /** What whoever decides has to find and write down (`responded.findings`, by id) beside the answer. */
  findings?: readonly Finding[];
  clauses: readonly ClauseId[];
}

/** What a clock starts from. */
export type Beginning =
  | { on: 'receipt' }
  /** The day a stage began: receipt when it is the first, else the day of escalation. */
  | { on: 'stage'; stage: StageId }
  /** The newest answer that the customer got and did not yet take further. */
  | { on: 'last-response' }
  /** The newest of its kind, or the first where a later one of another stage does not begin it again. */
  | { on: 'entry'; kind: string; where?: Match; first?: true }
  /** The decision to restrict contact, unbroken since the first one; after a review, that review. */
  | { on: 'restriction' }
  /** The later of the days the customer names: when it happened, when they learned of it. */
  | { on: 'event-or-awareness' }
  | { on: 'last-closing' };

/** What ends a clock well; the first that happened after the clock's beginning counts. */
export type Ending =
  /** `person`: what the server did by itself does not count. `tells`: only with all of these among its `parts`. */
  { kind: string; where?: Match; by?: 'person'; tells?: readonly string[] } | { answered: StageId };

export interface Length {
  count: number;
  unit: 'days' | 'weeks' | 'months' | 'years';
}

export type Agreement = Cited<readonly ('customer' | 'service-head' | 'all-parties')[]>;

export interface ClockRule {
  id: ClockId;
  record: RecordKind;
  /** `target` is an aim of the organisation, `duty` binds it, `window` is time that the customer has. */
  kind: 'target' | 'duty' | 'window';
  when: Condition;
  begins: Beginning;
  /** `null` where the policy gives no length and whoever decides states the day. */
  length: Cited<Length> | null;
  /** The field of the entry that began it which may state the day; that day goes before the length. */
  stated?: string;
  /** The length where the unit is of another kind. */
  lengthAt?: Partial<Record<UnitKind, Cited<Length>>>;
  days: Cited<DayKind | 'school-at-schools'>;
  countFrom: Cited<CountFrom>;
  /** Whether a receipt after the cut-off begins a day later. */
  cutoff: boolean;
  /** Whether needed consent sets a new beginning. */
  consentRestarts?: Cited<true>;
  metBy: readonly Ending[];
  /** No longer owed when this holds and nothing met it. */
  stoppedWhen?: Condition;
  extension?: {
    /** Who must all agree before the date moves. */
    agreedBy: Agreement;
    agreedByAt?: Partial<Record<UnitKind, Agreement>>;
    /** Without agreement: `refuse` the act, or keep the date and count it as `late`. */
    withoutAgreement: 'refuse' | 'late';
    /** No day later than this, counted as the clock itself counts from its start. */
    atMost?: Cited<Length>;
    /** A later day than this, counted in the same way, is allowed and comes with this to think of. */
    usuallyAtMost?: Cited<Length> & { says: string };
    clauses: readonly ClauseId[];
  };
  /** Choices of the organisation that changed this clock; only in a policy made local. */
  local?: readonly string[];
  clauses: readonly ClauseId[];
}

export interface DutyRule {
  id: DutyId;
  record: RecordKind;
  /** Whom it falls to: roles reaching the unit, whoever the record is assigned to, or whoever recorded it. */
  owners: readonly Role[] | 'handler' | 'recorder';
  when: Condition;
  /** What on the record makes it owed, in a sentence for people; left out where the duty says it by itself. */
  occasion?: string;
  /** The clock that gives the due day; without one it is owed at once. */
  clock?: ClockId;
  /** The entry kind that discharges it. */
  act: string;
  clauses: readonly ClauseId[];
}

/** Something to think of before an act; it is said, and the act may be done all the same. */
export interface Caution {
  record: RecordKind;
  act: string;
  when: Condition;
  says: string;
  at?: string;
  clauses: readonly ClauseId[];
}

/** An act is refused when the condition holds. Every refusal of this policy stands here as data. */
export interface Guard {
  record: RecordKind;
  act: string;
  when: Condition;
  refuse: RefusalCode;
  at?: string;
  clauses: readonly ClauseId[];
}

export interface ClosingReason {
  id: string;
  name: string;
  /** One of these has to be named with it. */
  codes?: readonly { id: string; name: string }[];
  clauses: readonly ClauseId[];
}

export interface Exclusion {
  id: string;
  name: string;
  /** Where the person is sent instead. */
  signpost: string;
  clauses: readonly ClauseId[];
}

export interface LetterPartRule extends Cited<string> {
  when?: Condition;
}

export interface LetterRule {
  id: LetterId;
  record: RecordKind;
  /** Parts without which the letter may not go; `when` asks for one only in some cases. */
  parts: readonly LetterPartRule[];
  /** Parts that the letter may not have. */
  without?: readonly Cited<string>[];
  clauses: readonly ClauseId[];
}

export interface Behaviour {
  id: string;
  name: string;
  /** `protected` is conduct that nobody may be restricted for. */
  conduct: 'unacceptable' | 'positive' | 'protected';
  /** A threat or violence: asks for safety first. */
  danger: boolean;
  clauses: readonly ClauseId[];
}

export interface Contact {
  id: string;
  name: string;
  /** Lines as printed; an administrator confirms real numbers before they are shown without a warning. */
  lines: readonly string[];
  confirmedOn: Day | null;
  /** Somebody outside who helps people to complain; never printed as the way to reach the organisation. */
  helper?: true;
  clauses: readonly ClauseId[];
}

/** One policy as data. The engine knows no pack's name. */
export interface Pack {
  id: string;
  edition: string;
  title: string;
  publisher: string;
  /** Half-open: in force from this day until `until`. */
  from: Day;
  until: Day | null;
  reviewOn: Cited<Day> | null;
  covers: 'feedback' | 'conduct' | 'both';
  /** `draft` where the publisher has not adopted it yet. */
  status?: Cited<'draft'>;
  clauses: Readonly<Record<ClauseId, Clause>>;
  counting: Counting;
  /** Which kinds of feedback run through the stages. */
  staged: Cited<readonly FeedbackKind[]>;
  stages: readonly StageRule[];
  clocks: readonly ClockRule[];
  duties: readonly DutyRule[];
  guards: readonly Guard[];
  cautions: readonly Caution[];
  /** The clauses behind what the engine refuses under every policy, as far as this one has any. */
  grounds?: Partial<Record<RefusalCode, readonly ClauseId[]>>;
  /**
   * Who may do an act where it is not everybody of the unit. Record kind, then entry kind. A fact is kept whoever states it; here
   * it says whom the policy asks to do it, and nobody else is offered it.
   */
  authority: Partial<Record<RecordKind, Readonly<Record<string, Cited<readonly Role[]>>>>>;
  intake: Intake;
  consent: ConsentRules | null;
  closing: readonly ClosingReason[];
  exclusions: readonly Exclusion[];
  letters: readonly LetterRule[];
  behaviours: readonly Behaviour[];
  forms: readonly IncidentForm[];
  registers: readonly Register[];
  /** What the person is told when staff end a talk or a call. */
  endingTold: readonly Checked[];
  incidentQuestions: readonly Cited<IncidentQuestion>[];
  /** `null` where everybody of the unit reads an incident. */
  incidentReaders: IncidentReaders | null;
  /** What a policy says about restricting contact; `null` where it says nothing. */
  restrictions: RestrictionRules | null;
  learning: { categories: readonly Category[]; clauses: readonly ClauseId[] } | null;
  /** The flags that staff are asked about, each with why. */
  flags: readonly Cited<Flag>[];
  contacts: readonly Contact[];
  guidance: readonly Guidance[];
  /** Where the customer may go when every stage is over. */
  externalBody: Cited<{ name: string; contact: string }> | null;
  definitions: readonly Definition[];
  roles: readonly RoleTitle[];
  expected: readonly Expected[];
  reports: readonly ReportRule[];
  notices: readonly Notice[];
  choices: readonly Choice[];
  /** What the organisation decided, by choice; only in a policy made local (`history/local-pack.ts`). */
  decided?: Readonly<Record<string, LocalDecision>>;
  carried: readonly Carried[];
  /** Clauses that nothing carries, and why. */
  notModelled: readonly { clauses: readonly ClauseId[]; why: string }[];
}

/** `id@edition`, as entries name it. */
export const packName = (pack: Pick<Pack, 'id' | 'edition'>): string => `${pack.id}@${pack.edition}`;
