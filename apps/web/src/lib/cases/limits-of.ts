import type { ListRow } from '#lib/store/port.ts';

/** The arrangements among rows that are about any of these customers, cases or incidents. */
export const limitsAbout = (ids: readonly (string | null)[], arrangements: readonly ListRow[]): ListRow[] =>
  arrangements.filter(({ summary }) => summary.concerns?.some((id) => ids.includes(id)));

/** What a search found, and after a customer the limits on their contact, which know the name only by the customer. */
export function withLimitsOf(found: readonly ListRow[], arrangements: readonly ListRow[]): ListRow[] {
  const seen = new Set<string>();
  return found
    .flatMap((row) => (row.summary.kind === 'customer' ? [row, ...limitsAbout([row.summary.id], arrangements)] : [row]))
    .filter(({ summary }) => !seen.has(summary.id) && seen.add(summary.id));
}
