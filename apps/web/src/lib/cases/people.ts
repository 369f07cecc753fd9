import { acknowledgementsOf, type Contact } from '@evenhand/policy/records/case';
import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { relationWords } from '#lib/words/relation.ts';
import { capital, customerName, staffName } from './names.ts';
import type { SpokenFor } from './spoken-for.ts';

export interface PersonLine {
  name: string;
  /** What they have to do with it, a line each. */
  parts: string[];
  email?: string;
  phone?: string;
  address?: string;
}

const reachOf = ({ email, phone, address }: Contact): Pick<PersonLine, 'email' | 'phone' | 'address'> => ({
  ...(email && { email }),
  ...(phone && { phone }),
  ...(address && { address }),
});

/**
 * Everybody in a case, once each: the customer, or who speaks and who is spoken for, who took it, who has it, who is kept out of
 * it. `spokenFor` is the person spoken for; without a name while it is not known here.
 */
export function peopleOf({ state, setting }: RecordView<'case'>, spokenFor: SpokenFor = { name: '' }): PersonLine[] {
  const say = words.cases;
  const name = (id: string): string => staffName(id, setting.directory);
  const lines = new Map<string, PersonLine>();
  const add = (key: string, called: string, part: string): void => {
    const line = lines.get(key) ?? { name: called, parts: [] };
    if (part !== '' && !line.parts.includes(part)) line.parts.push(part);
    lines.set(key, line);
  };
  const { contact, behalf } = state;
  const parts = (): string[] => {
    if (behalf) return [say.speaker(spokenFor.name), relationWords(behalf.name, spokenFor.name, behalf.relation)];
    return [state.customer === 'anonymous' && !contact.name ? say.anonymous : say.customerPart];
  };
  // The contact of a case is how to reach the one who spoke.
  lines.set('customer', { name: behalf?.name ?? customerName(state), parts: parts(), ...reachOf(contact) });
  if (behalf) {
    lines.set('behalf', { name: spokenFor.name || say.somebodyElse, parts: [say.spokenFor], ...reachOf(spokenFor) });
    if (behalf.exemption !== undefined) add('behalf', '', capital(words.labels.exemptions[behalf.exemption]));
  }
  if (state.takenBy !== '' && state.takenBy !== 'customer') add(state.takenBy, name(state.takenBy), say.tookIt);
  for (const { officer } of acknowledgementsOf(state)) add(officer, name(officer), say.officer);
  for (const { staff, as } of state.handlers)
    add(staff, name(staff), (say.handles as Record<string, string>)[as] ?? '');
  for (const staff of state.about) add(staff, name(staff), say.about);
  for (const staff of state.conflicts) add(staff, name(staff), say.conflict);
  return [...lines.values()];
}
