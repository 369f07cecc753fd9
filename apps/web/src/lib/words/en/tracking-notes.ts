import type { ClockNote } from '@evenhand/policy/derive/clock-days';

/** What happened to a date, as the customer reads it: its day, and why. */
export const clockNotes = {
  'after-cutoff': (day) => `It came too late in the day to count for that day, so counting began on ${day}.`,
  'not-a-working-day': (day) => `It came on a day that does not count, so counting began on ${day}.`,
  'consent-restarts': () => 'Counting began when we heard from the person it is about.',
  'school-days': () => 'Only days when the school is open count.',
  extended: (day) => `We asked for more time and you said yes. The new day is ${day}.`,
  'not-agreed': () => 'We asked for more time. Not everyone agreed, so the first day still counts.',
  'calendar-ends': () => 'It lies so far ahead that we do not know the days off yet.',
  'falls-on-closed-day': (day) =>
    day === ''
      ? 'The last day is one when we are closed. It stays the last day.'
      : `The last day is one when we are closed. It stays the last day; our last day at work before it is ${day}.`,
  'falls-on-holiday': () => 'The last day is a bank holiday. It stays the last day.',
  'day-added': (day, why) =>
    `A day off was announced in the meantime${why === '' ? '' : ` (${why})`}. Before that, the last day was ${day}.`,
  'day-taken-back': (day, why) =>
    `A day off was called off in the meantime${why === '' ? '' : ` (${why})`}. Before that, the last day was ${day}.`,
  'school-days-changed': (day, why) =>
    `The school’s days were changed in the meantime${why === '' ? '' : ` (${why})`}. Before that, the last day was ${day}.`,
  'local-decision': (_day, why) =>
    why === ''
      ? 'The policy leaves open how this is counted, and the organisation decided it.'
      : `The policy leaves something open here, and the organisation decided it. ${why}`,
} satisfies Record<ClockNote['note'], (day: string, why: string) => string>;
