import type { Directory } from '@evenhand/policy/directory';
import { countingDays } from '@evenhand/policy/time/calendar';
import type { CountingDays } from '@evenhand/policy/time/calendar';
import { calendarOf } from '@evenhand/policy/history/setting';
import type { Pack } from '@evenhand/policy/packs/pack';
import { addDays, daysBetween } from '@evenhand/policy/time/day';
import type { Day } from '@evenhand/policy/time/day';
import type { DayTable } from '@evenhand/policy/time/day-table';
import type { Story } from './story.ts';

/** Finds the calendar day of a story's day number. */
export type StoryDays = (story: Pick<Story, 'count' | 'sinceHoliday'>, number: number) => Day;

/** Counts with the organisation's own calendar, as its clocks do. `today` is the local day on which the demo is made. */
export function storyDays(directory: Directory, pack: Pack, today: Day): StoryDays {
  const tables = countingDays(calendarOf({ pack, directory, now: `${today}T12:00:00Z` }));
  return ({ count, sinceHoliday }, number) => {
    const table = tables[count];
    return nth(
      table,
      sinceHoliday ? beforeHoliday(tables, directory, today) : (table.onOrAfter(today) ?? today),
      number,
    );
  };
}

/** The n-th counting day before or after `from`; `from` itself for 0. */
function nth(table: DayTable, from: Day, number: number): Day {
  if (number >= 0) return number === 0 ? from : (table.exclusive(from, number) ?? addDays(from, number));
  let day = from;
  for (let left = -number; left > 0;) {
    day = addDays(day, -1);
    // A calendar without terms so far back has no school days: then every day counts, or the walk would never end.
    if (table.counts(day) || daysBetween(day, from) > 400) left -= 1;
  }
  return day;
}

/** The last school day but one before the last school holiday of a week or longer that has begun. */
function beforeHoliday({ school }: CountingDays, directory: Directory, today: Day): Day {
  const { schoolTerms } = directory.calendar;
  const begun = schoolTerms.filter(({ until }, index) => {
    const next = schoolTerms[index + 1];
    return until <= today && (next === undefined || daysBetween(until, next.from) >= 7);
  });
  const holiday =
    begun
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? today;
  return nth(school, holiday, -2);
}
