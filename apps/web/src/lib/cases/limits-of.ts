import type { StandingLimits } from '@evenhand/policy/wire/limits';
import type { ListRow } from '#lib/store/port.ts';

/** The arrangements among rows that are about any of these customers, cases or incidents. */
export const limitsAbout = (ids: readonly (string | null)[], arrangements: readonly ListRow[]): ListRow[] =>
  arrangements.filter(({ summary }) => summary.concerns?.some((id) => ids.includes(id)));

/** The same among what is known of limits whose record is kept from the reader. */
export const standingAbout = (ids: readonly (string | null)[], standing: readonly StandingLimits[]): StandingLimits[] =>
  standing.filter(({ concerns }) => concerns.some((id) => ids.includes(id)));

/** Limits on the contact of people whose name begins with each of the words that were typed, one word of it each. */
export function standingNamed(text: string, standing: readonly StandingLimits[]): StandingLimits[] {
  const wordsOf = (said: string): string[] => said.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const wanted = wordsOf(text).filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  return standing.filter(({ name }) => {
    const parts = wordsOf(name);
    return wanted.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/** What a search found, and after a customer the limits on their contact, which know the name only by the customer. */
export function withLimitsOf(found: readonly ListRow[], arrangements: readonly ListRow[]): ListRow[] {
  const seen = new Set<string>();
  return found
    .flatMap((row) => (row.summary.kind === 'customer' ? [row, ...limitsAbout([row.summary.id], arrangements)] : [row]))
    .filter(({ summary }) => !seen.has(summary.id) && seen.add(summary.id));
}
