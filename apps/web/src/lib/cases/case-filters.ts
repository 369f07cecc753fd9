import type { Staff } from '@evenhand/policy/directory';
import { feedbackKinds, type FeedbackKind } from '@evenhand/policy/packs/nouns';
import type { ListRow } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

export type CaseFilter = keyof typeof words.cases.filters;

/** Which sort of feedback is shown; empty for all. */
export type KindFilter = FeedbackKind | '';

const isOpen = ({ summary }: ListRow): boolean => summary.stage !== 'closed';

/** Came in and nobody has it: it was given to nobody, acknowledged by nobody, and nobody answered it. */
export const isUntaken = (row: ListRow): boolean =>
  isOpen(row) && row.summary.handler === null && row.summary.outcome === null;

const tests: Record<CaseFilter, (row: ListRow, me: Staff) => boolean> = {
  mine: (row, me) => row.summary.handler === me.id && isOpen(row),
  open: isOpen,
  late: (row) => isOpen(row) && row.next?.late === true,
  nobody: isUntaken,
  answered: (row) => isOpen(row) && row.summary.outcome !== null,
  closed: (row) => !isOpen(row),
  all: () => true,
};

const order: readonly CaseFilter[] = ['mine', 'open', 'late', 'nobody', 'answered', 'closed', 'all'];

const ofKind = (rows: readonly ListRow[], kind: KindFilter): readonly ListRow[] =>
  kind === '' ? rows : rows.filter((row) => row.summary.sort === kind);

/** The chips above the list, each with how many it shows; those that would show none are left out, but for the chosen one. */
export function filterChips(
  rows: readonly ListRow[],
  me: Staff,
  chosen: CaseFilter,
  kind: KindFilter = '',
): { value: CaseFilter; label: string; count: number }[] {
  const found = ofKind(rows, kind);
  return order
    .map((value) => ({
      value,
      label: words.cases.filters[value],
      count: found.filter((row) => tests[value](row, me)).length,
    }))
    .filter(({ value, count }) => count > 0 || value === chosen || value === 'open');
}

/** The sorts of feedback that are there, for choosing one. */
export const kindsHere = (rows: readonly ListRow[]): FeedbackKind[] =>
  feedbackKinds.filter((kind) => rows.some((row) => row.summary.sort === kind));

export const isCaseFilter = (value: string | null): value is CaseFilter =>
  value !== null && Object.hasOwn(tests, value);
export const isKindFilter = (value: string): value is KindFilter =>
  value === '' || (feedbackKinds as readonly string[]).includes(value);

/** Rows of a filter: open work by its next date, closed by how new it is. */
export function filtered(rows: readonly ListRow[], me: Staff, filter: CaseFilter, kind: KindFilter = ''): ListRow[] {
  const found = ofKind(rows, kind).filter((row) => tests[filter](row, me));
  if (filter === 'closed') return found;
  const due = (row: ListRow): string => (isOpen(row) ? (row.next?.due ?? '9998') : '9999');
  return found.sort((a, b) => due(a).localeCompare(due(b)));
}

/** The row of the record that is open beside the list, where the filter would leave it out. */
export const leftOut = (
  all: readonly ListRow[],
  found: readonly ListRow[],
  open: string | undefined,
): ListRow | null =>
  found.some((row) => row.summary.id === open) ? null : (all.find((row) => row.summary.id === open) ?? null);

/** What the list opens with: the person's own cases when there are some. */
export const firstFilter = (rows: readonly ListRow[], me: Staff): CaseFilter =>
  rows.some((row) => tests.mine(row, me)) ? 'mine' : 'open';
