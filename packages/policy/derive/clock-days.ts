import type { Agreement, Cited, ClauseId, ClockRule, DayKind, Length, Pack } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import { countingDays } from '../time/calendar.ts';
import { addDays, addMonths, isSince, type Day } from '../time/day.ts';
import { holidays } from '../time/holidays.ts';
import type { DayTable } from '../time/day-table.ts';
import { localTime } from '../time/zone.ts';
import { calendarAt, schoolDaysKeptAt } from '../history/school-days.ts';
import { calendarOf, type Setting } from '../history/setting.ts';
import { atUnit, unitKindOf } from '../history/unit-kind.ts';

/** Why a date is what it is, beside the clock's own clauses. */
export interface ClockNote {
  note:
    | 'after-cutoff'
    | 'not-a-working-day'
    | 'consent-restarts'
    | 'school-days'
    | 'extended'
    | 'not-agreed'
    | 'calendar-ends'
    | 'falls-on-closed-day'
    | 'falls-on-holiday'
    | 'day-added'
    | 'day-taken-back'
    | 'school-days-changed'
    | 'local-decision';
  clauses: readonly ClauseId[];
  day?: Day;
  /** Of `day-added`, `day-taken-back` and `school-days-changed`: why; of `local-decision`: the choice's id. */
  why?: string;
}

/** How the days of one clock count: which table, and why that one. */
export function dayKindOf(rule: ClockRule, state: AnyState, setting: Setting): DayKind {
  if (rule.days.value !== 'school-at-schools') return rule.days.value;
  const kind = unitKindOf(state, setting);
  return kind && setting.pack.counting.schoolUnits?.value.includes(kind) ? 'school' : 'working';
}

/** The rule by which a clock counts school days at schools; nothing where it does not. */
export const schoolClauses = ({ days }: ClockRule, { counting }: Pack): ClauseId[] =>
  days.value === 'school-at-schools' && counting.schoolUnits ? [...days.clauses, ...counting.schoolUnits.clauses] : [];

/** How long a clock of the record's unit runs. */
export const lengthOf = (rule: ClockRule, state: AnyState, setting: Setting): Cited<Length> | null =>
  atUnit<Cited<Length> | null>(rule.length, rule.lengthAt, state, setting);

/** Who must all agree before the date of a clock moves. */
export const agreementOf = (
  extension: NonNullable<ClockRule['extension']>,
  state: AnyState,
  setting: Setting,
): Agreement => atUnit(extension.agreedBy, extension.agreedByAt, state, setting);

export const tableOf = (kind: DayKind, setting: Setting): DayTable => countingDays(calendarOf(setting))[kind];

/**
 * The first day of a clock that begins at an instant. A receipt after the cut-off of a working day begins on the next one;
 * then the first day that counts (a school day for a school) is day 1, or day 0 where the policy counts the next day first.
 */
export function startDay(
  rule: ClockRule,
  at: string,
  isReceipt: boolean,
  state: AnyState,
  setting: Setting,
  notes: ClockNote[],
): Day | null {
  const { counting } = setting.pack;
  const { day, seconds } = localTime(at, counting.zone.value);
  const working = tableOf('working', setting);
  let start = day;
  if (rule.cutoff && isReceipt && counting.cutoff && working.counts(day) && seconds > counting.cutoff.value) {
    start = working.exclusive(day, 1) ?? day;
    notes.push({ note: 'after-cutoff', clauses: counting.cutoff.clauses, day: start });
  }
  if (rule.countFrom.value === 'next-day-is-1') return start;
  const kind = dayKindOf(rule, state, setting);
  const first = tableOf(kind, setting).onOrAfter(start);
  if (first !== null && first !== start) {
    const clauses = kind === 'school' ? (counting.schoolUnits?.clauses ?? []) : counting.weekdays.clauses;
    notes.push({ note: kind === 'school' ? 'school-days' : 'not-a-working-day', clauses, day: first });
  }
  return first;
}

/** The last day of a clock that starts on a day; null when the calendar ends before it. */
export function dueDay(
  rule: ClockRule,
  starts: Day,
  state: AnyState,
  setting: Setting,
  length: Length | undefined = lengthOf(rule, state, setting)?.value,
): Day | null {
  if (!length) return null;
  const { count, unit } = length;
  if (unit === 'weeks') return addDays(starts, 7 * count);
  if (unit === 'months') return addMonths(starts, count);
  if (unit === 'years') return addMonths(starts, 12 * count);
  const table = tableOf(dayKindOf(rule, state, setting), setting);
  return rule.countFrom.value === 'start-day-is-1' ? table.inclusive(starts, count) : table.exclusive(starts, count);
}

/** The last day to which a clock may be moved; null where the policy sets none. */
export function lastExtension(rule: ClockRule, starts: Day | null, state: AnyState, setting: Setting): Day | null {
  const atMost = rule.extension?.atMost;
  return atMost && starts !== null ? dueDay(rule, starts, state, setting, atMost.value) : null;
}

/** What is worth saying about the day on which a clock falls due; no date is ever moved because of it (rule P). */
export function dueNotes(rule: ClockRule, due: Day | null, setting: Setting): ClockNote[] {
  if (due === null || rule.kind === 'window') return [];
  const { counting } = setting.pack;
  const notes: ClockNote[] = [];
  const working = tableOf('working', setting);
  if (!working.counts(due)) {
    // The last working day before it, to work to.
    const before = working.onOrBefore(due);
    notes.push({ note: 'falls-on-closed-day', clauses: [], ...(before !== null && { day: before }) });
  } else if (counting.warnOf && holidays[counting.warnOf.value].includes(due)) {
    notes.push({ note: 'falls-on-holiday', clauses: counting.warnOf.clauses, day: due });
  }
  return notes;
}

/** Choices by which the organisation changed a clock: those on how days count touch only what counts by them. */
export function localChoices(rule: ClockRule, { counting }: Pack): string[] {
  const countsDays = rule.days.value !== 'calendar' && (rule.length === null || rule.length.value.unit === 'days');
  return [...new Set([...(rule.local ?? []), ...(countsDays ? (counting.local ?? []) : [])])];
}

/** The organisation's own decisions that act on a clock. */
export function localNotes(rule: ClockRule, { pack }: Setting): ClockNote[] {
  return localChoices(rule, pack).map((id) => ({
    note: 'local-decision',
    clauses: pack.choices.find((choice) => choice.id === id)?.clauses ?? [],
    why: id,
  }));
}

/** The setting with the calendar as it was known at an instant; null where it is known as it was. */
export function asKnownAt(at: string, setting: Setting): Setting | null {
  const { directory } = setting;
  const calendar = calendarAt(directory.calendar, at);
  return calendar === directory.calendar ? null : { ...setting, directory: { ...directory, calendar } };
}

/** The setting in which a clock is counted: with the calendar as it was known when the clock was met, and of now until then. */
export const calendarKnown = (metAt: string | null, setting: Setting): Setting =>
  (metAt === null ? null : asKnownAt(metAt, setting)) ?? setting;

/** What was changed in the calendar since a clock had begun, for the days between two, and why, as notes on the old date. */
export function calendarNotes(
  kind: DayKind,
  begunAt: string,
  [from, until, dueThen]: readonly [Day, Day, Day],
  { pack, directory, unit }: Setting,
): ClockNote[] {
  const { added = [], changedSchoolDays = [] } = directory.calendar;
  const { holidays: off, schoolUnits } = pack.counting;
  const kept = schoolDaysKeptAt(directory, unit ?? null);
  const noted = (
    note: ClockNote['note'],
    clauses: readonly ClauseId[],
    changes: readonly { reason: string }[],
  ): ClockNote[] =>
    changes.length > 0 ? [{ note, clauses, day: dueThen, why: changes.map(({ reason }) => reason).join('; ') }] : [];
  const within = added.filter(({ day }) => day >= from && day <= until);
  const days = within.filter(({ addedAt, takenBack }) => takenBack === undefined && isSince(addedAt, begunAt));
  // A day that came and went while the clock ran moved nothing in the end.
  const back = within.flatMap(({ addedAt, takenBack }) =>
    takenBack !== undefined && isSince(takenBack.at, begunAt) && !isSince(addedAt, begunAt) ? [takenBack] : [],
  );
  const terms = changedSchoolDays.filter((each) => each.unit === kept && isSince(each.changedAt, begunAt));
  return [
    ...noted('day-added', off.clauses, days),
    ...noted('day-taken-back', off.clauses, back),
    ...noted('school-days-changed', schoolUnits?.clauses ?? [], kind === 'school' ? terms : []),
  ];
}
