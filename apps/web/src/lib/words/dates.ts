/**
 * Days and times as people say them. A `day` is a calendar day, 'YYYY-MM-DD', without a zone; an instant is shown in the zone given.
 * `today` is always handed in: nothing here reads a clock.
 */
const locale = 'en-GB';

type Style = 'long' | 'short';

function partsOf(day: string, style: Style): Record<'weekday' | 'day' | 'month' | 'year', string> {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) throw new RangeError(`Not a calendar day: ${day}`);
  const format = new Intl.DateTimeFormat(locale, {
    weekday: style,
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    weekday: found['weekday'] ?? '',
    day: found['day'] ?? '',
    month: found['month'] ?? '',
    year: found['year'] ?? '',
  };
}

/** 'Tuesday 19 May'; with `today` of another year 'Tuesday 19 May 2026'. Throws a RangeError when `day` is no day. */
export function dayInWords(day: string, today?: string): string {
  const { weekday, day: number, month, year } = partsOf(day, 'long');
  const words = `${weekday} ${number} ${month}`;
  return today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? `${words} ${year}` : words;
}

/** 'Tue 19 May', for narrow places beside longer words; with `today` of another year '19 May 2026'. */
export function shortDay(day: string, today?: string): string {
  const { weekday, day: number, month, year } = partsOf(day, 'short');
  // Intl's British "Sept" would be the one month of four letters.
  const words = `${number} ${month.slice(0, 3)}`;
  return today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? `${words} ${year}` : `${weekday} ${words}`;
}

/** '15:42' in the zone given, or in the device's own. */
export function timeInWords(at: string | Date, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(at));
}

/** 'today at 10:12', 'on Monday 18 May at 10:12', by the clocks of the zone given. */
export function momentInWords(at: string, today: string, zone: string): string {
  const day = dayOf(at, zone);
  return `${day === today ? 'today' : `on ${dayInWords(day, today)}`} at ${timeInWords(at, zone)}`;
}

/** The calendar day, 'YYYY-MM-DD', that an instant falls on in the zone given, or in the device's own. */
export function dayOf(at: string | Date, zone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(
    new Date(at),
  );
}

const counted = (n: number, one: string, many: string) =>
  `${new Intl.NumberFormat(locale).format(n)} ${n === 1 ? one : many}`;

/** A length of time, given in minutes, as one rounded-down unit: 'under a minute', '20 minutes', '3 hours', '2 days'. */
export function agoInWords(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 1) return 'under a minute';
  if (whole < 60) return counted(whole, 'minute', 'minutes');
  if (whole < 48 * 60) return counted(Math.floor(whole / 60), 'hour', 'hours');
  return counted(Math.floor(whole / (24 * 60)), 'day', 'days');
}

/** How days are counted: by the calendar, or only those that the policy counts. */
export type DayKind = 'calendar' | 'working' | 'school';

const dayWords = {
  calendar: ['day', 'days'],
  working: ['working day', 'working days'],
  school: ['school day', 'school days'],
} satisfies Record<DayKind, [string, string]>;

/** '5 working days'. */
export function daysInWords(n: number, kind: DayKind): string {
  return counted(n, ...dayWords[kind]);
}

/** How far away a day is: 'today', 'tomorrow', 'in 2 working days', '3 working days late'. 'tomorrow' only where every day counts, or it could be a Monday. */
export function inDays(n: number, kind: DayKind): string {
  if (n === 0) return 'today';
  if (n < 0) return `${daysInWords(-n, kind)} late`;
  if (n === 1 && kind === 'calendar') return 'tomorrow';
  return `in ${daysInWords(n, kind)}`;
}
