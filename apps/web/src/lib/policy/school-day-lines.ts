import type { Directory, SchoolDays } from '@evenhand/policy/directory';
import { schoolDaysKeptAt, schoolDaysOf } from '@evenhand/policy/history/school-days';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { Term } from '@evenhand/policy/time/calendar';
import { addDays, type Day } from '@evenhand/policy/time/day';

/** One term, or one inset day, as it stands or as it is to be. */
export type SchoolDayRow = { kind: 'term'; term: Term } | { kind: 'inset'; day: Day };

export const firstDay = (row: SchoolDayRow): Day => (row.kind === 'term' ? row.term.from : row.day);
export const lastDay = (row: SchoolDayRow): Day => (row.kind === 'term' ? addDays(row.term.until, -1) : row.day);

/** The units that may have school days of their own, by name. */
export const schoolsOf = ({ units }: Directory, { counting }: Pack): { id: string; name: string }[] =>
  units
    .filter(({ kind }) => counting.schoolUnits?.value.includes(kind))
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));

export const hasOwnDays = (directory: Directory, unit: string): boolean => schoolDaysKeptAt(directory, unit) === unit;

/** What is not over yet, in the order of its days. */
export function rowsAhead(directory: Directory, unit: string | null, today: Day): SchoolDayRow[] {
  const { schoolTerms, insetDays } = schoolDaysOf(directory, unit);
  const rows: SchoolDayRow[] = [
    ...schoolTerms.map((term): SchoolDayRow => ({ kind: 'term', term })),
    ...insetDays.map((day): SchoolDayRow => ({ kind: 'inset', day })),
  ];
  return rows
    .filter((row) => lastDay(row) >= today)
    .sort((one, other) => firstDay(one).localeCompare(firstDay(other)) || one.kind.localeCompare(other.kind) * -1);
}

/** All school days with one row put in the place of another; without an old one it comes new, without a new one the old goes. */
export function withRow(
  days: SchoolDays,
  old: SchoolDayRow | null,
  next: SchoolDayRow | null,
): { schoolTerms: Term[]; insetDays: Day[] } {
  const terms = days.schoolTerms.filter(({ from }) => !(old?.kind === 'term' && old.term.from === from));
  const inset = days.insetDays.filter((day) => !(old?.kind === 'inset' && old.day === day));
  return {
    schoolTerms: next?.kind === 'term' ? [...terms, next.term] : terms,
    insetDays: next?.kind === 'inset' ? [...inset, next.day] : inset,
  };
}
