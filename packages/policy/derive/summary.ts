import type { Setting } from '../history/setting.ts';
import type { ClockId, RecordKind, Stage } from '../packs/nouns.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import { phoneDigits } from '../phone.ts';
import { handlerOf, lastAnswered, officerOf, type Contact } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import type { Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { arrangementSteps, type ArrangementStep } from './arrangement-steps.ts';
import { caseCounts, type CaseCounts } from './case-counts.ts';
import { clocksOf, type Clock } from './clocks.ts';

/** A clock as lists and reports need it; whether it is missed follows from the day on which it is asked. */
export interface ClockDates {
  id: ClockId;
  kind: Clock['kind'];
  due: Day | null;
  metOn: Day | null;
  stopped: boolean;
  /** The due day before an agreed extension moved it. */
  firstDue: Day | null;
}

/** One row of a list: what is said of a record without folding it again. A cache, made anew from the entries at any time. */
export interface Summary {
  kind: RecordKind;
  id: string;
  /** Complaint, compliment, …, unacceptable, positive. */
  sort: string;
  reference: string | null;
  unit: string | null;
  stage: Stage;
  title: string;
  name: string;
  channel: string;
  /** Nobody can be answered: its time limits are an inner target and stand in no published figure. */
  anonymous: boolean;
  beganAt: string | null;
  /** Local day on which it began, in the pack's zone. */
  beganOn: Day | null;
  closedAt: string | null;
  /** Local day on which it was last closed, in the pack's zone. */
  closedOn: Day | null;
  closedFor: string | null;
  outcome: string | null;
  /** Who has it: whom it was given to, else whom the customer was told to turn to. */
  handler: string | null;
  clocks: ClockDates[];
  /** Of a case only: what reports count of it beside the row. */
  counts?: CaseCounts;
  /** Of an arrangement only: what reports count of it, and ids of the customer, cases and incidents that it is about. */
  steps?: ArrangementStep[];
  concerns?: string[];
  entries: number;
  /** Everything that may be searched for, in one line of text. */
  text: string;
}

const isUntidy = /\s\s|[^\S ]|^ | $/;

const cut = (text: string, most: number): string => {
  // Most words are written with one space between; to make them anew costs more than to look.
  const line = isUntidy.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
};

const waysTo = ({ phone = '', email = '' }: Contact): string[] => [phoneDigits(phone) ?? phone, email];

const particulars = (state: AnyState) => {
  switch (state.kind) {
    case 'case':
      return {
        sort: state.feedback as string,
        title: state.points[0]?.text ?? state.narrative,
        name: state.contact.name ?? '',
        channel: state.channel as string,
        anonymous: state.customer === 'anonymous',
        closedFor: state.closing?.reason ?? null,
        outcome: lastAnswered(state)?.answered?.outcome ?? null,
        handler: handlerOf(state) ?? officerOf(state) ?? null,
        // Somebody who rings gives their number sooner than their reference.
        words: [
          ...[...waysTo(state.contact), ...waysTo(state.behalf?.spokenFor ?? {})],
          ...[state.narrative, state.desiredOutcome, ...state.points.map((point) => point.text), ...state.categories],
        ],
      };
    case 'incident':
      return {
        sort: state.conduct as string,
        title: state.narrative || state.behaviours.join(', '),
        name: state.description,
        channel: state.channel,
        anonymous: false,
        closedFor: null,
        outcome: null,
        handler: null,
        words: [state.narrative, state.place, ...state.behaviours],
      };
    case 'customer':
      return {
        ...{ sort: 'customer', title: state.name, name: state.name, channel: '', anonymous: false, closedFor: null },
        ...{
          outcome: null,
          handler: null,
          words: [state.email, phoneDigits(state.phone) ?? state.phone, state.address],
        },
      };
    case 'arrangement':
      return {
        ...{ sort: state.restriction ? 'restriction' : 'warning', title: state.matter, name: '', channel: '' },
        ...{ anonymous: false, closedFor: null, outcome: null, handler: state.contact },
        words: [state.matter, ...state.behaviours],
      };
    default:
      return {
        sort: state.kind as string,
        title: '',
        name: '',
        channel: '',
        anonymous: false,
        closedFor: null,
        outcome: null,
        handler: null,
        words: [],
      };
  }
};

const concernsOf = ({ customer, cases, incidents }: ArrangementState): string[] => [
  ...(customer === null ? [] : [customer]),
  ...cases,
  ...incidents,
];

/** The row of a record. Who has its clocks in that setting gives them. */
export function summaryOf(state: AnyState, setting: Setting, clocks = clocksOf(state, setting)): Summary {
  const { words, title, ...rest } = particulars(state);
  const zone = setting.pack.counting.zone.value;
  const dayOf = (at: string | null): Day | null => (at === null ? null : localDay(at, zone));
  return {
    kind: state.kind,
    id: state.id,
    ...rest,
    reference: state.reference,
    unit: state.unit,
    stage: state.stage,
    title: cut(title, 90),
    beganAt: state.beganAt,
    beganOn: dayOf(state.beganAt),
    closedAt: state.closedAt,
    closedOn: dayOf(state.closedAt),
    clocks: clocks.map(({ id, kind, due, metOn, firstDue, state: phase }) => ({
      ...{ id, kind, due, metOn, firstDue },
      stopped: phase === 'stopped' || phase === 'waiting',
    })),
    ...(state.kind === 'case' && { counts: caseCounts(state, (at) => localDay(at, zone)) }),
    ...(state.kind === 'arrangement' && {
      steps: arrangementSteps(state, (at) => localDay(at, zone)),
      concerns: concernsOf(state),
    }),
    entries: state.history.length,
    text: cut([state.reference ?? '', rest.name, ...words].join(' '), 2000),
  };
}

/** What an answer usually takes: an aim, which nobody owes and which is never late. */
const isAim = ({ id }: Pick<ClockDates, 'id'>): boolean => id === 'usual-response';

/** The soonest date that the organisation still owes, else the day it aims at, if any. */
export function nextDue(summary: Pick<Summary, 'clocks'>): ClockDates | null {
  const open = summary.clocks.filter(
    (clock) =>
      clock.kind !== 'window' &&
      clock.id !== 'anonymise' &&
      !clock.stopped &&
      clock.metOn === null &&
      clock.due !== null,
  );
  const owed = open.filter((clock) => !isAim(clock));
  return (owed.length > 0 ? owed : open).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0] ?? null;
}

/** The same as a list shows it on a day. */
export function nextDay(summary: Pick<Summary, 'clocks'>, today: Day): { id: ClockId; due: Day; late: boolean } | null {
  const next = nextDue(summary);
  return next?.due ? { id: next.id, due: next.due, late: next.due < today && !isAim(next) } : null;
}
