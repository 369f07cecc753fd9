import { tableOf } from '@evenhand/policy/derive/clock-days';
import type { Clock } from '@evenhand/policy/derive/clocks';
import type { Setting } from '@evenhand/policy/history/setting';
import { addDays, isDay, type Day } from '@evenhand/policy/time/day';
import { dayInWords, daysInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from '../clock-line.ts';

/**
 * One sentence to confirm before a surprising new day is recorded: a day that does not count, or one further away from today than
 * twice the clock's own length. Null when nothing about the day surprises.
 */
export function extendDoubt(clock: Clock | undefined, until: Day | undefined, setting: Setting): string | null {
  if (!clock?.due || until === undefined || !isDay(until) || until <= clock.due) return null;
  const table = tableOf(clock.counted, setting);
  const daysAfter = (from: Day, to: Day): number => table.between(addDays(from, 1), addDays(to, 1));
  const today = todayIn(setting);
  // An earlier extension does not make the clock's own length any longer.
  const own = clock.starts && clock.firstDue ? table.between(clock.starts, addDays(clock.firstDue, 1)) : clock.total;
  const isFar = daysAfter(today, until) > 2 * own;
  const isOff = !table.counts(until);
  if (!isFar && !isOff) return null;
  const more = daysInWords(daysAfter(clock.due, until), clock.counted);
  const say = words.acts.extend;
  return say.doubt(dayInWords(until, today), more, isOff ? say.notCounted[clock.counted] : '');
}
