import { isDay, isTime } from '#lib/ui/read-day.ts';
import { dayOf } from '#lib/words/dates.ts';
import { instantOf } from './local-instant.ts';

/** When something was, as far as somebody said: a day, perhaps a time. Each may hold a text that is neither. */
export interface SaidTime {
  day?: string;
  time?: string;
}

/** The moment at which it is said, and in which zone. */
export interface Saying {
  /** ISO instant. */
  now: string;
  zone: string;
}

/** Each has its sentence among the words of the date field. */
export type SaidProblem = 'unreadDay' | 'unreadTime' | 'future';

/** Clocks of devices differ a little. */
const toleranceMs = 120_000;

/** A day that was understood; undefined for none. */
export const knownDay = (day: string | undefined): string | undefined =>
  day !== undefined && isDay(day) ? day : undefined;
export const knownTime = (time: string | undefined): string | undefined =>
  time !== undefined && isTime(time) ? time : undefined;

/** What is wrong with what was said of something that is over; null when nothing is. */
export function saidProblem({ day, time }: SaidTime, { now, zone }: Saying): SaidProblem | null {
  if (day !== knownDay(day)) return 'unreadDay';
  if (time !== knownTime(time)) return 'unreadTime';
  const today = dayOf(now, zone);
  const said = day ?? today;
  if (said > today) return 'future';
  const isLater = time !== undefined && Date.parse(instantOf(said, time, zone)) > Date.parse(now) + toleranceMs;
  return isLater ? 'future' : null;
}
