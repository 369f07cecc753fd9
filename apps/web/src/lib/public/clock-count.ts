import type { PublicClock } from '@evenhand/policy/derive/public-view';
import { dayInWords, daysInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';

const dayLength = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Days from one to the other, both of them among them; of the week's first five alone when asked. */
function daysThrough(from: string, to: string, weekdaysOnly: boolean): number {
  let count = 0;
  for (let at = time(from); at <= time(to); at += dayLength)
    if (!weekdaysOnly || ![0, 6].includes(new Date(at).getUTCDay())) count += 1;
  return count;
}

/**
 * Whether the day a clock starts on is surely its day 1. Some rules count the day after as the first, and the view does not
 * say which; only as many counted days as the span can hold leave no doubt.
 */
function isDayOne({ starts, due, total, counted }: PublicClock): boolean {
  return starts !== null && due !== null && daysThrough(starts, due, counted !== 'calendar') === total;
}

/** How the days of a clock were counted, in plain sentences; none for a clock without its days. */
export function countingSentences(clock: PublicClock, today: string): string[] {
  const { starts, due, firstDue, total, counted } = clock;
  if (starts === null || due === null) return [];
  const { count } = words.tracking;
  const said = (day: string) => dayInWords(day, today);
  const begins = (isDayOne(clock) ? count.dayOne : count.from)(said(starts));
  // What was asked for later moved the end; the length is that of the first one.
  if (firstDue !== null) return [`${begins} ${count.first(said(firstDue))}`];
  const left = counted !== 'calendar' && daysThrough(starts, due, false) > total + 1 ? ` ${count.closed[counted]}` : '';
  return [`${begins} ${count.ends(daysInWords(total, counted), total, said(due))}${left}`];
}
