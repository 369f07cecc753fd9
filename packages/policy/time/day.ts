/** A calendar day as text, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** An instant as ISO 8601 text with an offset or `Z`. */
export type Instant = string;

const dayMs = 86_400_000;

// Days are asked for again and again, a few thousand different ones in a program's life: remembering them makes every
// derived answer twice as fast. What lies far off or is oddly written is worked out each time, so that nothing grows.
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();
const isNear = (number: number): boolean => number > -40_000 && number < 80_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD`; NaN when the text is no day. */
export function dayNumber(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / dayMs;
    if (day.length === 10 && isNear(number)) numbers.set(day, number);
  }
  return number;
}

/** The `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayOfNumber(number: number): Day {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * dayMs).toISOString().slice(0, 10);
    if (isNear(number)) days.set(number, day);
  }
  return day;
}

/** 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** Whole days from one day to another, negative when `until` lies before `from`. */
export const daysBetween = (from: Day, until: Day): number => dayNumber(until) - dayNumber(from);

/**
 * The corresponding day `count` months on, clamped to the last day of a shorter month:
 * 31 January plus one month is 28 February.
 */
export function addMonths(day: Day, count: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + count;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), lastOfMonth);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** True for text that names a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = dayNumber(text);
  return Number.isInteger(number) && dayOfNumber(number) === text;
}

/** True for an ISO instant that carries its offset; without one it would mean another moment elsewhere. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  Number.isFinite(Date.parse(text)) &&
  isDay(text.slice(0, 10));

/** Whether `at` is the same moment as `since` or a later one, whatever offsets the two are written with. */
export const isSince = (at: Instant, since: Instant): boolean => instantMs(at) >= instantMs(since);

// A record's instants are compared again and again while it is read; reading the text each time took a third of the work.
const instants = new Map<Instant, number>();
const mostInstants = 20_000;

/** Milliseconds since 1970 of an ISO instant; NaN when the text is none. */
export function instantMs(at: Instant): number {
  let ms = instants.get(at);
  if (ms === undefined) {
    ms = Date.parse(at);
    if (instants.size >= mostInstants) instants.clear();
    instants.set(at, ms);
  }
  return ms;
}
