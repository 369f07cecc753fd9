import type { ArrangementState } from '@evenhand/policy/records/arrangement';
import * as paths from '#lib/paths.ts';
import type { ListRow } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import type { FactLine } from './incident-facts.ts';

/** The incidents and cases that an arrangement grew from, as links; by reference where this device holds them. */
export function originLines(
  { incidents, cases }: Pick<ArrangementState, 'incidents' | 'cases'>,
  rows: readonly ListRow[],
): FactLine[] {
  const say = words.arrangements;
  const referenceOf = (id: string): string => rows.find(({ summary }) => summary.id === id)?.summary.reference ?? '';
  const found = [
    ...incidents.map((id) => ({ words: say.incident(referenceOf(id)), href: paths.incidentOf(id) })),
    ...cases.map((id) => ({ words: say.case(referenceOf(id)), href: paths.caseOf(id) })),
  ];
  return found.map((line, index) => ({
    ...line,
    words: line.words.trim(),
    term: found.length > 1 ? `${say.facts.grew} (${index + 1})` : say.facts.grew,
  }));
}
