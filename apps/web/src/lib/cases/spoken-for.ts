import { firstValueFrom } from 'rxjs';
import type { CaseState, Contact } from '@evenhand/policy/records/case';
import type { CustomerState } from '@evenhand/policy/records/customer';
import type { Store } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { relationWords } from '#lib/words/relation.ts';
import { customerName } from './names.ts';

export type SpokenFor = Contact & { name: string };

const lower = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The customer record in which the name of the person spoken for is kept; null where nobody is spoken for. */
export const spokenForRecord = ({ behalf, customer }: Pick<CaseState, 'behalf' | 'customer'>): string | null =>
  behalf && customer !== 'anonymous' ? customer : null;

/**
 * Whom a case is about when somebody else speaks for them: the name in their customer record, else the one whose consent was
 * asked, or the name that was said with the case. Empty while this device knows neither. A record that holds the speaker's own name does not say whom it is about.
 */
export function spokenForName(
  { behalf, history }: Pick<CaseState, 'behalf' | 'history'>,
  customer: { name: string } | null | undefined,
): string {
  if (!behalf) return '';
  const name = text(customer?.name);
  if (name !== '' && name !== behalf.name.trim()) return name;
  if (behalf.spokenFor?.name) return behalf.spokenFor.name;
  return text(history.findLast(({ kind }) => kind === 'consent-requested' || kind === 'consent-given')?.body.from);
}

/**
 * The person spoken for, with how to reach them: as it was said with the case, else as their own customer record knows it. Never
 * how to reach the one who speaks.
 */
export function spokenForOf(
  state: Pick<CaseState, 'behalf' | 'history'>,
  customer: Pick<CustomerState, 'name' | 'email' | 'phone' | 'address'> | null | undefined,
): SpokenFor {
  const { behalf } = state;
  const name = spokenForName(state, customer);
  if (!behalf) return { name };
  const said = { ...behalf.spokenFor };
  const isOwn = text(customer?.name) !== '' && text(customer?.name) !== behalf.name.trim();
  const known = isOwn && customer ? { email: customer.email, phone: customer.phone, address: customer.address } : {};
  const email = said.email || known.email;
  const phone = said.phone || known.phone;
  const address = said.address || known.address;
  return {
    name,
    ...(said.preferred && { preferred: said.preferred }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(address && { address }),
  };
}

/** The same, once the customer record has been looked for on this device. */
export async function findSpokenFor(state: CaseState, store: Pick<Store, 'record'>): Promise<SpokenFor> {
  const id = spokenForRecord(state);
  const customer = id === null ? null : await firstValueFrom(store.record('customer', id));
  return spokenForOf(state, customer?.state);
}

/** Who speaks for whom and what they are to them, for a heading; the customer's own name where nobody else speaks. */
export function whoSpeaks(state: Pick<CaseState, 'behalf' | 'contact'>, spokenFor: string): string {
  const { behalf } = state;
  if (!behalf) return customerName(state);
  const speaks = words.cases.speaksFor(behalf.name, spokenFor || lower(words.cases.somebodyElse));
  return `${speaks}. ${relationWords(behalf.name, spokenFor, behalf.relation)}.`;
}
