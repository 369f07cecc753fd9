import { unitOf, type ChangedSchoolDays, type Directory, type SchoolDays } from '../directory.ts';
import type { Pack } from '../packs/pack.ts';
import type { Term } from '../time/calendar.ts';
import { addDays, type Day } from '../time/day.ts';
import { localDay } from '../time/zone.ts';
import type { LocalChanged } from './local-change.ts';
import { putSchoolDays, schoolDaysOf } from './school-days.ts';

interface Asked extends SchoolDays, Pick<ChangedSchoolDays, 'unit' | 'changedBy' | 'reason'> {}

const lastDay = ({ until }: Term): Day => addDays(until, -1);

const inOrder = ({ schoolTerms, insetDays }: SchoolDays): SchoolDays => ({
  schoolTerms: [...schoolTerms].sort((one, other) => one.from.localeCompare(other.from)),
  insetDays: [...new Set(insetDays)].sort(),
});

/** The part of school days in order that lies before a day, as one text. */
function upTo(today: Day, { schoolTerms, insetDays }: SchoolDays): string {
  const terms = schoolTerms
    .filter(({ from }) => from < today)
    .map(({ from, until }) => ({ from, until: until < today ? until : today }));
  return JSON.stringify([terms, insetDays.filter((day) => day < today)]);
}

/** What is wrong with school days that are in the order of their days; undefined when nothing is. */
function wrongWith({ schoolTerms, insetDays }: SchoolDays): string | undefined {
  const inverted = schoolTerms.find(({ from, until }) => until <= from);
  if (inverted) return `The term that begins on ${inverted.from} would end on ${lastDay(inverted)}, before it begins.`;
  const overlapping = schoolTerms.find(({ from }, index) => from < (schoolTerms[index - 1]?.until ?? ''));
  if (overlapping) return `The term that begins on ${overlapping.from} begins before the one before it ends.`;
  const outside = insetDays.find((day) => !schoolTerms.some(({ from, until }) => day >= from && day < until));
  return outside && `${outside} lies in no term, so pupils stay at home on it anyway.`;
}

/**
 * Changes when schools are open from today on: for the organisation, or for one school, which from then on keeps its own.
 * What is over stays as it was, and what stood before is kept with the reason.
 */
export function withSchoolDays(
  directory: Directory,
  pack: Pack,
  asked: Asked,
  now: string,
): LocalChanged<ChangedSchoolDays> {
  const { unit, reason, changedBy } = asked;
  const kinds = pack.counting.schoolUnits?.value;
  if (!kinds) return { refused: 'Your policy counts no school days.' };
  const found = unit === null ? null : unitOf(directory, unit);
  if (found === undefined) return { refused: `There is no school called "${unit}".` };
  if (found && !kinds.includes(found.kind)) return { refused: `${found.name} counts no school days.` };
  const days = inOrder(asked);
  const wrong = wrongWith(days);
  if (wrong !== undefined) return { refused: wrong };
  const today = localDay(now, pack.counting.zone.value);
  if (upTo(today, days) !== upTo(today, inOrder(schoolDaysOf(directory, unit)))) {
    return { refused: `What is over stays as it was: school days can be changed from ${today} on.` };
  }
  const { calendar } = directory;
  const { schoolTerms, insetDays } = calendar;
  const was = unit === null ? { schoolTerms, insetDays } : (calendar.schools?.[unit] ?? null);
  const added: ChangedSchoolDays = { unit, changedAt: now, changedBy, reason, was };
  const changedSchoolDays = [...(calendar.changedSchoolDays ?? []), added];
  return {
    directory: { ...directory, calendar: { ...putSchoolDays(calendar, unit, days), changedSchoolDays } },
    added,
  };
}
