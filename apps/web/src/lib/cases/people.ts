import type { RecordView } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { customerName, staffName } from './names.ts';

export interface PersonLine {
  name: string;
  /** What they have to do with it, a line each. */
  parts: string[];
  email?: string;
  phone?: string;
  address?: string;
}

/** Everybody in a case, once each: the customer, who is spoken for, who took it, who has it, who is kept out of it. */
export function peopleOf({ state, setting }: RecordView<'case'>): PersonLine[] {
  const say = words.cases;
  const name = (id: string): string => staffName(id, setting.directory);
  const lines = new Map<string, PersonLine>();
  const add = (key: string, called: string, part: string): void => {
    const line = lines.get(key) ?? { name: called, parts: [] };
    if (part !== '' && !line.parts.includes(part)) line.parts.push(part);
    lines.set(key, line);
  };
  const { contact, behalf } = state;
  lines.set('customer', {
    name: customerName(state),
    parts: [state.customer === 'anonymous' && !contact.name ? say.anonymous : say.customerPart],
    ...(contact.email && { email: contact.email }),
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.address && { address: contact.address }),
  });
  if (behalf) {
    const exemption = behalf.exemption === undefined ? '' : `; ${words.labels.exemptions[behalf.exemption]}`;
    add('behalf', behalf.name, say.speaksFor(behalf.relation) + exemption);
  }
  if (state.takenBy !== '' && state.takenBy !== 'customer') add(state.takenBy, name(state.takenBy), say.tookIt);
  for (const { staff, as } of state.handlers)
    add(staff, name(staff), (say.handles as Record<string, string>)[as] ?? '');
  for (const staff of state.about) add(staff, name(staff), say.about);
  for (const staff of state.conflicts) add(staff, name(staff), say.conflict);
  return [...lines.values()];
}
