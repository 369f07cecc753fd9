import { firstValueFrom } from 'rxjs';
import type { CaseState } from '@evenhand/policy/records/case';
import type { Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { customerName } from './names.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The customer record in which the name of the person spoken for is kept; null where nobody is spoken for. */
export const spokenForRecord = ({ behalf, customer }: Pick<CaseState, 'behalf' | 'customer'>): string | null =>
  behalf && customer !== 'anonymous' ? customer : null;

/**
 * Whom a case is about when somebody else speaks for them: the name in their customer record, else the one whose consent was
 * asked. Empty while this device knows neither. A record that holds the speaker's own name does not say whom it is about.
 */
export function spokenForName(
  { behalf, history }: Pick<CaseState, 'behalf' | 'history'>,
  customer: { name: string } | null | undefined,
): string {
  if (!behalf) return '';
  const name = text(customer?.name);
  if (name !== '' && name !== behalf.name.trim()) return name;
  return text(history.findLast(({ kind }) => kind === 'consent-requested' || kind === 'consent-given')?.body.from);
}

/** The same, once the customer record has been looked for on this device. */
export async function findSpokenFor(state: CaseState, store: Pick<Store, 'record'>): Promise<string> {
  const id = spokenForRecord(state);
  const customer = id === null ? null : await firstValueFrom(store.record('customer', id));
  return spokenForName(state, customer?.state);
}

/** "Mother" as it stands inside a sentence; what is written in capitals stays so. */
export const relationInSentence = (relation: string): string =>
  /^\p{Lu}\p{Lu}/u.test(relation) ? relation : relation.charAt(0).toLowerCase() + relation.slice(1);

/** Who speaks for whom, for a heading; the customer's own name where nobody else speaks. */
export function whoSpeaks(state: Pick<CaseState, 'behalf' | 'contact'>, spokenFor: string): string {
  const { behalf } = state;
  if (!behalf) return customerName(state);
  const relation = relationInSentence(behalf.relation);
  return spokenFor === ''
    ? words.cases.speaksForSomebody(behalf.name, relation)
    : words.cases.speaksFor(behalf.name, spokenFor, relation);
}
