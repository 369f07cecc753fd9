import { unitOf, type Directory } from '@evenhand/policy/directory';
import { packs } from '@evenhand/policy/packs/index';
import { words } from '#lib/words/index.ts';
import { capital } from './names.ts';

const { reports, labels } = words;
const from = (names: Readonly<Record<string, string>>, id: string): string | undefined => names[id];

function monthInWords(month: string): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}

const closingName = (id: string): string | undefined =>
  packs.flatMap((pack) => pack.closing).find((reason) => reason.id === id)?.name;

/** A reason for closing, or beneath it what makes it so: `vexatious`, `vexatious:repetitive`. */
function closingWithCode(id: string): string | undefined {
  const [reason = '', code] = id.split(':');
  const name = closingName(reason);
  if (name === undefined || code === undefined) return name;
  const codes = packs.flatMap((pack) => pack.closing).flatMap((each) => (each.id === reason ? (each.codes ?? []) : []));
  return reports.beneath(name, codes.find((each) => each.id === code)?.name ?? code);
}

const categoryName = (id: string): string | undefined =>
  packs.flatMap(({ intake }) => intake.categories?.list ?? []).find((category) => category.id === id)?.name;

const lessonName = (id: string): string | undefined =>
  packs.flatMap(({ learning }) => learning?.categories ?? []).find((category) => category.id === id)?.name;

const clockName = (id: string): string | undefined => {
  const stage = from(labels.stages, id);
  return stage ?? (words.clocks as Record<string, { name: string }>)[id]?.name;
};

/** Names that the policies give to ways of limiting contact and to reasons for no warning. */
const ruleName = (id: string): string | undefined =>
  packs
    .flatMap(({ restrictions }) => [...(restrictions?.options ?? []), ...(restrictions?.warning?.exceptions ?? [])])
    .find((rule) => rule.id === id)?.name;

/** A row of figures, or a particular beneath one: `decisions`, `decisions:one-way`. */
function measureName(id: string): string | undefined {
  const [kind = '', detail] = id.split(':');
  const measure = from(reports.measures, kind);
  if (measure === undefined || detail === undefined) return measure;
  return reports.beneath(measure, from(reports.details, detail) ?? ruleName(detail) ?? detail);
}

/** What the ids of a report's first column are ids of, by the column's own id. */
const rowNames: Record<string, (id: string, directory: Directory) => string | undefined> = {
  month: monthInWords,
  unit: (id, directory) => unitOf(directory, id)?.name,
  channel: (id) => from(labels.channels, id),
  clock: clockName,
  stage: (id) => (id === 'open' ? reports.noStage : from(labels.stages, id)),
  reason: closingName,
  closing: closingWithCode,
  category: categoryName,
  learned: lessonName,
  outside: (id) => from(reports.outside, id),
  measure: measureName,
};

/** The heading of a column; one without words of its own by its id. */
export const columnWords = (id: string): string => from(reports.columns, id) ?? capital(id.replace(/-/g, ' '));

/** A cell of a report as a person reads it. */
export function cellWords(column: string, cell: string | number, directory: Directory): string {
  if (typeof cell === 'number') return cell.toLocaleString('en-GB') + (column.endsWith('percent') ? '%' : '');
  // In the first column nobody said which; in another there is nothing to count.
  if (cell === '') return column in rowNames ? reports.notSaid : reports.noCell;
  return capital(rowNames[column]?.(cell, directory) ?? cell);
}
