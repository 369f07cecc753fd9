import type { Beginning, ClauseId, ClockRule, CountFrom } from '../packs/pack.ts';
import type { ClockId } from '../packs/nouns.ts';
import { isSince, type Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import { currentRun, lastAnswered, type CaseState } from '../records/case.ts';
import type { AnyState } from '../records/index.ts';
import { consentAt, needsConsent } from '../history/consent.ts';
import { holds, matches, type Question } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import { agreementOf, dayKindOf, dueDay, lengthOf, startDay, tableOf, type ClockNote } from './clock-days.ts';

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

interface Begun {
  at: string;
  isReceipt: boolean;
}

const earliest = -8.64e15;

function stageBeginning(state: CaseState, stage: string): Begun | null {
  const run = state.runs.find((each) => each.stage === stage);
  if (!run) return null;
  return run.from === 'receipt' ? { at: state.receivedAt, isReceipt: true } : { at: run.enteredAt, isReceipt: false };
}

function caseBeginning(begins: Beginning, state: CaseState, setting: Setting): Begun | null {
  if (begins.on === 'stage') return stageBeginning(state, begins.stage);
  if (begins.on === 'last-response') {
    const run = lastAnswered(state);
    // After the last stage there is nothing left to ask for inside the organisation.
    if (!run?.answered || run.stage === setting.pack.stages.at(-1)?.id) return null;
    return { at: run.answered.at, isReceipt: false };
  }
  if (begins.on !== 'event-or-awareness') return null;
  const day = [state.eventOn, state.awareOn]
    .filter((each) => each !== null)
    .sort()
    .at(-1);
  return day === undefined ? null : { at: `${day}T12:00:00Z`, isReceipt: false };
}

function beginning(begins: Beginning, state: AnyState, setting: Setting): Begun | null {
  switch (begins.on) {
    case 'receipt':
      return state.beganAt === null ? null : { at: state.beganAt, isReceipt: true };
    case 'entry': {
      const entry = state.history.findLast((each) => each.kind === begins.kind && matches(each.body, begins.where));
      return entry ? { at: entry.at, isReceipt: false } : null;
    }
    case 'last-closing':
      return state.closedAt === null ? null : { at: state.closedAt, isReceipt: false };
    case 'stage':
    case 'last-response':
    case 'event-or-awareness':
      return state.kind === 'case' ? caseBeginning(begins, state, setting) : null;
  }
}

/** When the clock was met, if it was: the first of its endings that did not happen before it began. */
function metAt(rule: ClockRule, state: AnyState, from: number): string | null {
  let first: string | null = null;
  const consider = (at: string): void => {
    if (Date.parse(at) >= from && (first === null || Date.parse(at) < Date.parse(first))) first = at;
  };
  for (const ending of rule.metBy) {
    if ('answered' in ending) {
      const run = state.kind === 'case' ? state.runs.find((each) => each.stage === ending.answered) : undefined;
      if (run?.answered) consider(run.answered.at);
      continue;
    }
    const entry = state.history.find(
      (each) =>
        each.kind === ending.kind &&
        Date.parse(each.at) >= from &&
        !(ending.by === 'person' && each.by === 'system') &&
        matches(each.body, ending.where),
    );
    if (entry) consider(entry.at);
  }
  return first;
}

/** The consent that a stage's clock waits for or restarts with: what was asked before that stage was answered. */
function consentOf(rule: ClockRule, state: AnyState): { missing: boolean; at: string | null } {
  if (!rule.consentRestarts || rule.begins.on !== 'stage' || state.kind !== 'case') return { missing: false, at: null };
  const { stage } = rule.begins;
  const until = state.runs.find((each) => each.stage === stage)?.answered?.at ?? null;
  const at = needsConsent(state, until) ? consentAt(state, until) : null;
  return { missing: at === null && needsConsent(state, until), at };
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

function clockOf(rule: ClockRule, question: Question): Clock | null {
  const { state, setting } = question;
  const notes: ClockNote[] = [];
  const begun = beginning(rule.begins, state, setting);
  const mayWait = rule.begins.on === 'last-response' && state.kind === 'case' && !lastAnswered(state);
  if (!begun && !mayWait) return null;

  const counted = dayKindOf(rule, state, setting);
  const countFrom = rule.countFrom.value;
  const stopped = isLeft(rule, state) || (rule.stoppedWhen !== undefined && holds(rule.stoppedWhen, question));
  const waiting = (because: readonly ClauseId[]): Clock => ({
    // A closed record waits for nothing.
    ...{ id: rule.id, kind: rule.kind, state: stopped || state.stage === 'closed' ? 'stopped' : 'waiting' },
    ...{ starts: null, due: null, firstDue: null, metOn: null },
    ...{ counted, countFrom, total: 0, gone: 0, left: 0, notes, because: [...new Set([...rule.clauses, ...because])] },
  });
  if (!begun) return waiting([]);
  const consent = consentOf(rule, state);
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
  const firstDue = starts === null ? null : dueDay(rule, starts, state, setting);
  if (firstDue === null) notes.push({ note: 'calendar-ends', clauses: [] });
  const due = extensionOf(rule, state, setting, notes) ?? firstDue;
  const table = tableOf(counted, setting);
  if (due !== null && due !== firstDue && !table.counts(due))
    notes.push({ note: 'falls-on-closed-day', clauses: [], day: due });

  const zone = setting.pack.counting.zone.value;
  const today = localDay(setting.now, zone);
  // A window that looks back to an event is closed by the receipt itself, so anything may have met it.
  const met = metAt(rule, state, rule.begins.on === 'event-or-awareness' ? earliest : Date.parse(begun.at));
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
    counted,
    countFrom,
    total: starts && due ? table.between(first(starts), next(due)) : 0,
    gone: starts ? Math.max(0, table.between(first(starts), next(today))) : 0,
    left: due ? Math.max(0, table.between(next(today), next(due))) : 0,
    notes,
    because: [
      ...new Set([
        ...rule.clauses,
        ...lengthOf(rule, state, setting).clauses,
        ...notes.flatMap((note) => note.clauses),
      ]),
    ],
  };
}

function phaseOf(due: Day | null, metOn: Day | null, today: Day, stopped: boolean): ClockPhase {
  if (metOn !== null) return due === null || metOn <= due ? 'met' : 'met-late';
  if (stopped) return 'stopped';
  return due !== null && today > due ? 'missed' : 'running';
}

/** Every time limit that this policy puts on the record, as it stands at `setting.now`. */
export function clocksOf(state: AnyState, setting: Setting): Clock[] {
  const question: Question = { state, setting, clocks: () => [] };
  const clocks: Clock[] = [];
  for (const rule of setting.pack.clocks) {
    if (rule.record !== state.kind || !holds(rule.when, question)) continue;
    const clock = clockOf(rule, question);
    if (clock) clocks.push(clock);
  }
  return clocks;
}
