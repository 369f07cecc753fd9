/**
 * Days and times as people write them. `today` is handed in as 'YYYY-MM-DD'.
 * Day and month stand in the British order; a day without a year is the nearest one on the side of today where it lies.
 */

/** `behind`: today or earlier, as what happened; `ahead`: today or later, as what is planned. */
export type Lies = 'behind' | 'ahead';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const dayLength = 86_400_000;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const iso = (at: Date) => at.toISOString().slice(0, 10);
const shifted = (today: string, days: number) => iso(new Date(Date.parse(`${today}T00:00:00Z`) + days * dayLength));

/** The day if it exists in the calendar (no 31 June), else undefined. */
function existing(year: number, month: number, day: number): string | undefined {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || iso(at) !== text ? undefined : text;
}

interface Where {
  today: string;
  lies: Lies;
}

function nearest(year: number | undefined, month: number, day: number, { today, lies }: Where): string | undefined {
  if (year !== undefined) return existing(year < 100 ? 2000 + year : year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const here = existing(thisYear, month, day);
  const isThere = here !== undefined && (lies === 'ahead' ? here >= today : here <= today);
  return isThere ? here : (existing(lies === 'ahead' ? thisYear + 1 : thisYear - 1, month, day) ?? here);
}

/** The nearest of a weekday on the side asked for, never today itself. */
function onWeekday(weekday: number, { today, lies }: Where): string {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const away = (lies === 'ahead' ? weekday - now + 7 : now - weekday + 7) % 7 || 7;
  return shifted(today, lies === 'ahead' ? away : -away);
}

/** 'YYYY-MM-DD' from '19/5', '19 May', 'May 19 2025', '2026-05-19', 'today', 'yesterday', 'last Tuesday', '190526', and ahead 'tomorrow' or 'next Friday'; undefined when it cannot be read. */
export function readDay(text: string, today: string, lies: Lies = 'behind'): string | undefined {
  const where = { today, lies };
  const said = text
    .trim()
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ');
  if (said === 'today') return today;
  if (said === 'yesterday') return shifted(today, -1);
  if (said === 'tomorrow') return shifted(today, 1);

  const standard = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (standard) return existing(Number(standard[1]), Number(standard[2]), Number(standard[3]));

  const numbers =
    /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(said) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(said);
  if (numbers)
    return nearest(
      numbers[3] === undefined ? undefined : Number(numbers[3]),
      Number(numbers[2]),
      Number(numbers[1]),
      where,
    );

  const way = lies === 'ahead' ? 'next' : 'last';
  const weekday = weekdays.findIndex((name) => new RegExp(`^(?:${way} |on )?${name}[a-z]*$`).test(said));
  if (weekday >= 0) return onWeekday(weekday, where);

  const bare = said.replace(new RegExp(`^(?:${weekdays.join('|')})[a-z]* `), '');
  const named =
    /^(\d{1,2})(?: of)? ([a-z]{3,9})(?: (\d{4}|\d{2}))?$/.exec(bare) ??
    swap(/^([a-z]{3,9}) (\d{1,2})(?: (\d{4}))?$/.exec(bare));
  if (!named) return undefined;
  const month = months.findIndex((name) => name.startsWith(named[2] ?? '?')) + 1;
  return month === 0
    ? undefined
    : nearest(named[3] === undefined ? undefined : Number(named[3]), month, Number(named[1]), where);
}

const swap = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];

/** 'HH:MM' from '15:42', '3.42pm', '3 pm', '1542', 'noon'; undefined when it cannot be read. */
export function readTime(text: string): string | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/([ap])\.?m\.?$/, '$1m');
  if (said === 'noon' || said === 'midday') return '12:00';
  if (said === 'midnight') return '00:00';
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(said);
  if (!found) return undefined;
  const half = found[3];
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? '0');
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return hour > 23 || minute > 59 ? undefined : `${pad(hour)}:${pad(minute)}`;
}

/** Whether a text is a day as `readDay` gives it: one that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text, text) === text;

/** Whether a text is a time as `readTime` gives it. */
export const isTime = (text: string): boolean => /^\d{2}:\d{2}$/.test(text) && readTime(text) === text;
