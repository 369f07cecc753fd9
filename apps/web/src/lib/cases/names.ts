import { staffOf, unitOf, type Directory } from '@evenhand/policy/directory';
import type { Role } from '@evenhand/policy/packs/nouns';
import type { CaseState } from '@evenhand/policy/records/case';
import { words } from '#lib/words/index.ts';

/** The name of a member of staff; the id itself when the directory on this device does not know it. */
export const staffName = (id: string, directory: Directory): string => staffOf(directory, id)?.name ?? id;

/** Whoever wrote an entry, as a sentence begins. */
export function authorName(by: string, directory: Directory): string {
  if (by === 'system') return words.entries.system;
  if (by === 'customer') return words.entries.customer;
  if (by === 'representative') return words.entries.representative;
  return staffName(by, directory);
}

export const unitName = (id: string | null, directory: Directory): string =>
  (id !== null && unitOf(directory, id)?.name) || '';

/** What a case calls its customer: their name, or that none was given. */
export const customerName = (state: Pick<CaseState, 'contact'>): string => state.contact.name || words.cases.noName;

/** The same inside a sentence. */
export function customerInSentence(name: string, anonymous = false): string {
  if (name !== '') return name;
  return anonymous ? words.cases.someone : words.cases.customer;
}

/** Text cut at a word, with an ellipsis when something is missing. */
export function cutWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\s,.;:]+\S*$/, '')}…`;
}

/** First letter large, for a word that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Roles as somebody would say them: "a line manager or a head of service". At most three: more say less. */
export function rolesInWords(roles: readonly Role[]): string {
  // Anybody of the unit may: naming the others beside them would only be longer.
  if (roles.includes('staff')) return words.labels.roles.staff;
  const named = roles.slice(0, 3).map((role) => words.labels.roles[role]);
  const last = named.pop();
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} ${words.labels.or} ${last ?? ''}`;
}
