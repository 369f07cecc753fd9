import { unitAndAbove, type Directory, type Staff } from '@evenhand/policy/directory';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { Role } from '@evenhand/policy/packs/nouns';
import type { OwedDuty } from './port.ts';
import type { SummaryDoc } from './schema.ts';

type Row = Pick<SummaryDoc, 'summary' | 'duties'>;

/** Whoever has one of these at a unit answers for what is late there, whoever owes it. */
const answering: readonly Role[] = ['line-manager', 'service-head'];

export const answersForOthers = (person: Staff): boolean => person.roles.some(({ role }) => answering.includes(role));

const above = (row: Row, directory: Directory): string[] =>
  row.summary.unit === null ? [] : unitAndAbove(directory, row.summary.unit);

const isOwn = (duty: Duty, person: Staff, units: readonly string[]): boolean =>
  duty.person !== null
    ? duty.person === person.id
    : person.roles.some((held) => units.includes(held.unit) && duty.roles.includes(held.role));

const soonestFirst = (a: OwedDuty, b: OwedDuty): number =>
  (a.duty.due ?? '').localeCompare(b.duty.due ?? '') ||
  (a.summary.beganAt ?? '').localeCompare(b.summary.beganAt ?? '');

/** A row was made on some day before: what is late follows from today. */
const asOf = (today: string, row: Row, duties: readonly Duty[]): OwedDuty[] =>
  duties.map((duty) => ({
    duty: { ...duty, late: duty.due !== null && duty.due < today },
    summary: row.summary,
  }));

/** What falls to a person: by name, or by a role that reaches the unit. */
export const owedBy = (rows: readonly Row[], person: Staff, directory: Directory, today: string): OwedDuty[] =>
  rows
    .flatMap((row) => {
      const units = above(row, directory);
      return asOf(
        today,
        row,
        row.duties.filter((duty) => isOwn(duty, person, units)),
      );
    })
    .sort(soonestFirst);

/** What others owe late in the units that a person answers for, the longest late first. */
export const lateUnder = (rows: readonly Row[], person: Staff, directory: Directory, today: string): OwedDuty[] => {
  const answeredFor = person.roles.filter(({ role }) => answering.includes(role)).map(({ unit }) => unit);
  return rows
    .flatMap((row) => {
      const units = above(row, directory);
      if (!units.some((unit) => answeredFor.includes(unit))) return [];
      return asOf(
        today,
        row,
        row.duties.filter((duty) => !isOwn(duty, person, units)),
      );
    })
    .filter(({ duty }) => duty.late)
    .sort(soonestFirst);
};
