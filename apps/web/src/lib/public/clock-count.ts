import { isExtended } from '@evenhand/policy/derive/clocks';
import type { PublicClock } from '@evenhand/policy/derive/public-view';
import { dayInWords, daysInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

const dayLength = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** How the days of a clock were counted, in plain sentences; none for a clock without its days. */
export function countingSentences(clock: PublicClock, today: string): string[] {
  const { starts, due, firstDue, total, counted, countFrom } = clock;
  if (starts === null || due === null) return [];
  const { count } = words.tracking;
  const said = (day: string) => dayInWords(day, today);
  const isDayOne = countFrom === 'start-day-is-1';
  const begins = (isDayOne ? count.dayOne : count.after)(said(starts));
  // What was asked for later moved the end; the length is that of the first one.
  if (firstDue !== null && isExtended(clock)) return [`${begins} ${count.first(said(firstDue))}`];
  const span = (time(due) - time(starts)) / dayLength + (isDayOne ? 1 : 0);
  const left = counted !== 'calendar' && span > total ? ` ${count.closed[counted]}` : '';
  return [`${begins} ${count.ends(daysInWords(total, counted), total, said(due))}${left}`];
}
