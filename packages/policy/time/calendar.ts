import { dayNumber, weekdayOfNumber, type Day } from './day.ts';
import { dayTable, type DayTable } from './day-table.ts';
import { holidays, type HolidayRegion } from './holidays.ts';

/** Half-open: `until` is the first day after the block. */
export interface Term {
  from: Day;
  until: Day;
}

/** Which days count, as data: the pack's rule with what the organisation keeps. */
export interface Calendar {
  /** 0 for Sunday to 6 for Saturday. */
  weekdays: readonly number[];
  holidays: HolidayRegion;
  /** Days off beside the region's table, or instead of it when `replaces` is set. */
  extraHolidays?: readonly Day[];
  replaces?: boolean;
  /** Blocks in which schools are open. */
  schoolTerms?: readonly Term[];
  /** Days in a term on which pupils stay at home. */
  insetDays?: readonly Day[];
}

export interface CountingDays {
  readonly working: DayTable;
  /** Working days inside a school term. */
  readonly school: DayTable;
  /** Every day. */
  readonly calendar: DayTable;
}

const everyDay = dayTable(() => true);
// Calendars are data and many objects say the same, so the text of the data is the key.
const built = new Map<string, CountingDays>();

function build(calendar: Calendar): CountingDays {
  const off = new Set<number>((calendar.extraHolidays ?? []).map(dayNumber));
  if (!calendar.replaces) for (const day of holidays[calendar.holidays]) off.add(dayNumber(day));
  const weekdays = new Set(calendar.weekdays);
  const isWorking = (number: number): boolean => weekdays.has(weekdayOfNumber(number)) && !off.has(number);
  const terms = (calendar.schoolTerms ?? []).map((term) => [dayNumber(term.from), dayNumber(term.until)] as const);
  const inset = new Set((calendar.insetDays ?? []).map(dayNumber));
  const inTerm = (number: number): boolean => terms.some(([from, until]) => number >= from && number < until);
  let working: DayTable | undefined;
  let school: DayTable | undefined;
  // Built when first asked for: most organisations have no schools, and a phone opens the sooner.
  return {
    get working() {
      return (working ??= dayTable(isWorking));
    },
    get school() {
      return (school ??= dayTable((number) => isWorking(number) && !inset.has(number) && inTerm(number)));
    },
    calendar: everyDay,
  };
}

const byObject = new WeakMap<Calendar, CountingDays>();

/** The tables of a calendar, built once for each different calendar. */
export function countingDays(calendar: Calendar): CountingDays {
  const known = byObject.get(calendar);
  if (known) return known;
  const key = JSON.stringify(calendar);
  let tables = built.get(key);
  if (!tables) built.set(key, (tables = build(calendar)));
  byObject.set(calendar, tables);
  return tables;
}
