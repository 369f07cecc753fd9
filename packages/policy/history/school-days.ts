import {
  unitAndAbove,
  type AddedDay,
  type Directory,
  type OrganisationCalendar,
  type SchoolDays,
} from '../directory.ts';
import { isSince } from '../time/day.ts';

/** Which of the units with school days of their own a unit goes by: itself, or the nearest above; null for the organisation. */
export function schoolDaysKeptAt(directory: Directory, unit: string | null): string | null {
  const { schools } = directory.calendar;
  return (schools && unit !== null && unitAndAbove(directory, unit).find((each) => schools[each])) || null;
}

/** The terms and inset days of a unit: its own, or those of the nearest unit above that has some, or the organisation's. */
export function schoolDaysOf(directory: Directory, unit: string | null): SchoolDays {
  const kept = schoolDaysKeptAt(directory, unit);
  return (kept === null ? undefined : directory.calendar.schools?.[kept]) ?? directory.calendar;
}

/** The calendar with the school days of one unit, or with the organisation's; `null` takes from a unit what it had of its own. */
export function putSchoolDays(
  calendar: OrganisationCalendar,
  unit: string | null,
  days: SchoolDays | null,
): OrganisationCalendar {
  if (unit === null) return days === null ? calendar : { ...calendar, ...days };
  const { [unit]: _, ...others } = calendar.schools ?? {};
  return { ...calendar, schools: days === null ? others : { ...others, [unit]: days } };
}

/**
 * The calendar as it was at an instant: without days off that were announced since, with those that were taken back since, and with the school days of then. The
 * calendar itself where nothing was changed since, as for most records of an organisation that has changed it before.
 */
export function calendarAt(calendar: OrganisationCalendar, at: string): OrganisationCalendar {
  const { added = [], changedSchoolDays = [] } = calendar;
  const changed = changedSchoolDays.filter(({ changedAt }) => isSince(changedAt, at));
  const known = added.filter(({ addedAt }) => !isSince(addedAt, at));
  // What was taken back since was still a day off then.
  const kept = known.map((day): AddedDay => {
    const { takenBack, ...then } = day;
    return takenBack !== undefined && isSince(takenBack.at, at) ? then : day;
  });
  const isSame = kept.length === added.length && kept.every((day, index) => day === added[index]);
  if (changed.length === 0 && isSame) return calendar;
  return { ...changed.reduceRight((later, { unit, was }) => putSchoolDays(later, unit, was), calendar), added: kept };
}
