import type { Staff } from '@evenhand/policy/directory';
import { feedbackKinds } from '@evenhand/policy/packs/nouns';
import type { ListRow } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';

export type CaseFilter = keyof typeof words.cases.filters;

const isOpen = ({ summary }: ListRow): boolean => summary.stage !== 'closed';

/** Came in and nobody was given it, nor answered it. */
export const isUntaken = (row: ListRow): boolean => isOpen(row) && row.summary.handler === null && row.summary.outcome === null;

const tests: Record<CaseFilter, (row: ListRow, me: Staff) => boolean> = {
  all: () => true,
  mine: (row, me) => row.summary.handler === me.id && isOpen(row),
  open: isOpen,
  nobody: isUntaken,
  late: (row) => isOpen(row) && row.next?.late === true,
  answered: (row) => isOpen(row) && row.summary.outcome !== null,
  closed: (row) => !isOpen(row),
  complaint: (row) => row.summary.sort === 'complaint',
  compliment: (row) => row.summary.sort === 'compliment',
  suggestion: (row) => row.summary.sort === 'suggestion',
  comment: (row) => row.summary.sort === 'comment',
};

const order: readonly CaseFilter[] = ['mine', 'open', 'nobody', 'late', 'answered', 'closed', ...feedbackKinds, 'all'];

/** The chips above the list, each with how many it shows; those that would show none are left out, but for the chosen one. */
export function filterChips(rows: readonly ListRow[], me: Staff, chosen: CaseFilter): { value: CaseFilter; label: string; count: number }[] {
  return order
    .map((value) => ({ value, label: words.cases.filters[value], count: rows.filter((row) => tests[value](row, me)).length }))
    .filter(({ value, count }) => count > 0 || value === chosen || value === 'open');
}

export const isCaseFilter = (value: string | null): value is CaseFilter => value !== null && Object.hasOwn(tests, value);

/** Rows of a filter: open work by its next date, closed by how new it is. */
export function filtered(rows: readonly ListRow[], me: Staff, filter: CaseFilter): ListRow[] {
  const found = rows.filter((row) => tests[filter](row, me));
  if (filter === 'closed') return found;
  const due = (row: ListRow): string => (isOpen(row) ? (row.next?.due ?? '9998') : '9999');
  return found.sort((a, b) => due(a).localeCompare(due(b)));
}

/** What the list opens with: the person's own cases when there are some. */
export const firstFilter = (rows: readonly ListRow[], me: Staff): CaseFilter => (rows.some((row) => tests.mine(row, me)) ? 'mine' : 'open');
