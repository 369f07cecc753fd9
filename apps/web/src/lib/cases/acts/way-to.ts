import type { Contact } from '@evenhand/policy/records/case';
import { words } from '#lib/words/index.ts';
import type { FieldProblem } from './act-form.svelte.ts';

export type Method = keyof typeof words.acts.form.methods;

/** What must be known to reach somebody by a way; a way that is not here needs nothing. */
const needs = { email: 'email', phone: 'phone', letter: 'address' } as const;
const needOf = (method: Method) => (Object.hasOwn(needs, method) ? needs[method as keyof typeof needs] : undefined);

/** The way that somebody prefers, where they can be reached by it; else none, so that nobody sends into the blue. */
export function wayTo(contact: Contact): Method | '' {
  const { preferred } = contact;
  if (preferred === undefined || preferred === 'none') return '';
  const need = needOf(preferred);
  return need === undefined || contact[need] ? preferred : '';
}

/** Where a way leads, in a line; that nothing is known where it leads nowhere; undefined where there is nothing to say. */
export function whereBy(method: Method, contact: Contact): string | undefined {
  const need = needOf(method);
  if (need === undefined) return undefined;
  return contact[need]?.trim().replace(/\s*\n\s*/g, ', ') || words.acts.form.nowhere[need];
}

/** Words that are said and not sent: what is saved then says so. */
export const isSaid = (method: string): boolean => method === 'phone' || method === 'in-person';

export const methodField = 'act-method';

export const methodProblems = ({ method }: { method: string }): FieldProblem[] =>
  method === '' ? [{ field: methodField, words: words.acts.form.methodMissing }] : [];
