import { dayNumber, weekdayOfNumber, type Day } from './day.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-05-19` as a letter says it: Tuesday 19 May 2026. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const weekday = weekdays[weekdayOfNumber(dayNumber(day))] ?? '';
  return `${weekday} ${date ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
