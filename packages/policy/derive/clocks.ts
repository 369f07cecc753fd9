import type { ClauseId, ClockRule, CountFrom } from '../packs/pack.ts';
import type { ClockId } from '../packs/nouns.ts';
import { instantMs, isSince, type Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { currentRun, lastAnswered } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import { consentAskOf, consentAt, needsConsent } from '../history/consent.ts';
import { holds, type Question } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import { beginningOf, metAt, type Begun } from './clock-ends.ts';
import {
  agreementOf,
  asKnownAt,
  calendarKnown,
  calendarNotes,
  dayKindOf,
  dueDay,
  dueNotes,
  lengthOf,
  schoolClauses,
  localNotes,
} from './clock-days.ts';
import { rulesOf } from './rules-of.ts';
import { startDay, tableOf, type ClockNote } from './clock-days.ts';

export type ClockPhase = 'waiting' | 'running' | 'paused' | 'met' | 'met-late' | 'missed' | 'stopped';

/** A time limit as it stands at an instant. Days are those of the pack's zone; a clock is missed when its due day has ended. */
export interface Clock {
  id: ClockId;
  kind: ClockRule['kind'];
  state: ClockPhase;
  starts: Day | null;
  due: Day | null;
  /** The due day before an agreed extension moved it. */
  firstDue: Day | null;
  metOn: Day | null;
  /** The instant of the same, ISO. */
  metAt: string | null;
  /** What the length counts: working days, school days, every day. */
  counted: 'working' | 'school' | 'calendar';
  /** Whether the start day is the first that counts, or the day after it. */
  countFrom: CountFrom;
  /** Counting days of the whole clock, those begun by now (today included), those left after today. */
  total: number;
  gone: number;
  left: number;
  notes: ClockNote[];
  because: ClauseId[];
}

/** The day on which the clock's own length ends: before an agreed extension moved it, after days off did. */
export const ownEnd = ({ due, firstDue, notes }: Pick<Clock, 'due' | 'firstDue' | 'notes'>): Day | null =>
  isExtended({ notes }) ? (firstDue ?? due) : due;

/** Whether somebody agreed to more time; a day off moves the day too, and nobody agreed to that. */
export const isExtended = ({ notes }: Pick<Clock, 'notes'>): boolean => notes.some(({ note }) => note === 'extended');

/** The consent that a stage's clock waits for or restarts with: what was asked before that stage was answered. */
function consentOf(rule: ClockRule, state: AnyState, setting: Setting): { missing: boolean; at: string | null } {
  if (!rule.consentRestarts || rule.begins.on !== 'stage' || state.kind !== 'case') return { missing: false, at: null };
  const { stage } = rule.begins;
  const until = state.runs.find((each) => each.stage === stage)?.answered?.at ?? null;
  const ask = consentAskOf(state, setting);
  if (!needsConsent(state, ask, until)) return { missing: false, at: null };
  const at = consentAt(state, ask, until);
  return { missing: at === null, at };
}

function isLeft(rule: ClockRule, state: AnyState): boolean {
  if (rule.begins.on !== 'stage' || state.kind !== 'case') return false;
  return currentRun(state)?.stage !== rule.begins.stage;
}

/** The newest extension of the clock, and whether all who must agree did. */
function extensionOf(rule: ClockRule, state: AnyState, setting: Setting, notes: ClockNote[]): Day | null {
  if (!rule.extension || state.kind !== 'case') return null;
  const extension = state.extensions.findLast((each) => each.clock === rule.id);
  if (!extension) return null;
  const agreed = agreementOf(rule.extension, state, setting).value.every((who) => extension.agreedBy.includes(who));
  notes.push({ note: agreed ? 'extended' : 'not-agreed', clauses: rule.extension.clauses, day: extension.until });
  return agreed ? extension.until : null;
}

/** The due day as it stood before the calendar was changed while the clock ran; the day itself when that moved nothing. */
function beforeChanges(
  rule: ClockRule,
  begun: Begun,
  starts: Day | null,
  due: Day | null,
  { state, setting }: Question,
  notes: ClockNote[],
): Day | null {
  const then = asKnownAt(begun.at, setting);
  if (starts === null || due === null || then === null) return due;
  const startedThen = startDay(rule, begun.at, begun.isReceipt, state, then, []);
  const dueThen = startedThen === null ? null : dueDay(rule, startedThen, state, then);
  if (dueThen === null || dueThen === due) return due;
  const from = localDay(begun.at, setting.pack.counting.zone.value);
  const until = due > dueThen ? due : dueThen;
  notes.push(...calendarNotes(dayKindOf(rule, state, setting), begun.at, [from, until, dueThen], setting));
  return dueThen;
}

/** From which moment on an entry can have met the clock. */
function earliestEnding({ begins }: ClockRule, begun: Begun): number {
  // A window that looks back to an event is closed by the receipt itself, so anything may have met it.
  if (begins.on === 'event-or-awareness') return -8.64e15;
  // The review that began this run is not the one that ends it.
  return instantMs(begun.at) + (begins.on === 'restriction' ? 1 : 0);
}

function clockOf(rule: ClockRule, asked: Question): Clock | null {
  const { state } = asked;
  const notes: ClockNote[] = [];
  const begun = beginningOf(rule, state, asked.setting);
  const met = begun && metAt(rule, state, earliestEnding(rule, begun));
  // What was kept or missed by the days known then stays so, whatever days off were announced since.
  const setting = calendarKnown(met, asked.setting);
  const question: Question = { ...asked, setting };
  const mayWait = rule.begins.on === 'last-response' && state.kind === 'case' && !lastAnswered(state);
  if (!begun && !mayWait) return null;

  const counted = dayKindOf(rule, state, setting);
  const countFrom = rule.countFrom.value;
  const stopped = isLeft(rule, state) || (rule.stoppedWhen !== undefined && holds(rule.stoppedWhen, question));
  const waiting = (because: readonly ClauseId[]): Clock => ({
    // A closed record waits for nothing.
    ...{ id: rule.id, kind: rule.kind, state: stopped || state.stage === 'closed' ? 'stopped' : 'waiting' },
    ...{ starts: null, due: null, firstDue: null, metOn: null, metAt: null },
    ...{ counted, countFrom, total: 0, gone: 0, left: 0, notes, because: clausesOf(rule.clauses, because) },
  });
  if (!begun) return waiting([]);
  const consent = consentOf(rule, state, setting);
  if (consent.missing) return waiting(rule.consentRestarts?.clauses ?? []);

  let starts = startDay(rule, begun.at, begun.isReceipt, state, setting, notes);
  if (consent.at !== null && isSince(consent.at, begun.at)) {
    const restarted: ClockNote[] = [{ note: 'consent-restarts', clauses: rule.consentRestarts?.clauses ?? [] }];
    const from = startDay(rule, consent.at, false, state, setting, restarted);
    // Consent given on the evening of the receipt does not take back the day that the cut-off gave.
    if (starts !== null && (from === null || from > starts)) {
      starts = from;
      notes.splice(0, notes.length, ...restarted);
    }
  }
  // Where the policy gives no length there is a limit only if somebody stated its day.
  const { stated, atLatest } = begun;
  if (!stated && !atLatest && lengthOf(rule, state, setting) === null) return null;
  const usual = starts === null ? null : (stated ?? dueDay(rule, starts, state, setting));
  const reckoned = atLatest && (usual === null || atLatest < usual) ? atLatest : usual;
  if (reckoned === null) notes.push({ note: 'calendar-ends', clauses: [] });
  const firstDue =
    reckoned !== usual || stated ? reckoned : beforeChanges(rule, begun, starts, reckoned, question, notes);
  const due = extensionOf(rule, state, setting, notes) ?? reckoned;
  const table = tableOf(counted, setting);
  notes.push(...dueNotes(rule, due, setting), ...localNotes(rule, setting));

  const zone = setting.pack.counting.zone.value;
  const today = localDay(setting.now, zone);
  const metOn = met === null ? null : localDay(met, zone);
  const phase = phaseOf(due, metOn, today, stopped);
  const next = (day: Day): Day => table.exclusive(day, 1) ?? day;
  const first = (day: Day): Day => (countFrom === 'start-day-is-1' ? day : next(day));
  return {
    id: rule.id,
    kind: rule.kind,
    state: phase,
    starts,
    due,
    firstDue: due === firstDue ? null : firstDue,
    metOn,
    metAt: met,
    counted,
    countFrom,
    total: starts && due ? table.between(first(starts), next(due)) : 0,
    gone: starts ? Math.max(0, table.between(first(starts), next(today))) : 0,
    left: due ? Math.max(0, table.between(next(today), next(due))) : 0,
    notes,
    because: clausesOf(
      rule.clauses,
      lengthOf(rule, state, setting)?.clauses ?? [],
      counted === 'school' ? schoolClauses(rule, setting.pack) : [],
      ...notes.map((note) => note.clauses),
    ),
  };
}

/** Each clause once, in order. */
function clausesOf(...lists: readonly (readonly ClauseId[])[]): ClauseId[] {
  const all: ClauseId[] = [];
  for (const list of lists) for (const id of list) if (!all.includes(id)) all.push(id);
  return all;
}

function phaseOf(due: Day | null, metOn: Day | null, today: Day, stopped: boolean): ClockPhase {
  if (metOn !== null) return due === null || metOn <= due ? 'met' : 'met-late';
  if (stopped) return 'stopped';
  return due !== null && today > due ? 'missed' : 'running';
}

// Duties, refusals, letters and screens all ask for the clocks of one state in one setting; neither ever changes.
const derived = new WeakMap<AnyState, { setting: Setting; clocks: readonly Clock[] }>();

/** Every time limit that this policy puts on the record, as it stands at `setting.now`. */
export function clocksOf(state: AnyState, setting: Setting): readonly Clock[] {
  const known = derived.get(state);
  if (known?.setting === setting) return known.clocks;
  const clocks = deriveClocks(state, setting);
  derived.set(state, { setting, clocks });
  return clocks;
}

function deriveClocks(state: AnyState, setting: Setting): Clock[] {
  const question: Question = { state, setting, clocks: () => [] };
  const clocks: Clock[] = [];
  for (const rule of rulesOf(setting.pack, state.kind).clocks) {
    if (!holds(rule.when, question)) continue;
    const clock = clockOf(rule, question);
    if (clock) clocks.push(clock);
  }
  return clocks;
}
