import { words } from '#lib/words/index.ts';
import type { Sentence, Telling } from './sentence.ts';

const say = words.entries;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (...values: unknown[]): string => values.map(text).filter(Boolean).join('\n');

/** What a policy calls something of its own; the id itself in a policy that does not know it. */
const nameIn = (list: readonly { id: string; name: string }[], id: unknown): string =>
  list.find((each) => each.id === id)?.name ?? text(id);

/** Sentences of what is done about an incident. */
export const tellOfIncident: Record<string, (telling: Telling) => Sentence> = {
  'form-logged': ({ who, body, setting }) => ({
    text: say.formLogged(who, nameIn(setting.pack.forms, body.form), text(body.reference)),
  }),
  'register-noted': ({ who, body, setting }) => ({
    text: say.registerNoted(who, nameIn(setting.pack.registers, body.register), text(body.reference)),
    quote: text(body.differs),
  }),
  'safety-investigated': ({ who, body }) => ({ text: say.safety(who), quote: lines(body.findings, body.measures) }),
  determined: ({ who, body }) => ({
    text: say.determined(who, (words.acts.determine.outcomes as Record<string, string>)[text(body.outcome)] ?? ''),
    quote: lines(body.reasons, Array.isArray(body.considered) ? say.considered(body.considered.join(', ')) : ''),
  }),
  'restriction-declined': ({ who, body, staff }) => ({
    text: say.declined(who, staff(body.askedBy)),
    quote: text(body.why),
  }),
  'clip-held': ({ who, body }) => ({ text: say.clipHeld(who, text(body.clip)), quote: text(body.why) }),
};
