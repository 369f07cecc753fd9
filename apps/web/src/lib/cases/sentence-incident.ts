import { words } from '#lib/words/index.ts';
import type { Sentence, Telling } from './sentence.ts';

const say = words.entries;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (...values: unknown[]): string => values.map(text).filter(Boolean).join('\n');

/** What a policy calls something of its own; the id itself in a policy that does not know it. */
const nameIn = (list: readonly { id: string; name: string }[], id: unknown): string =>
  list.find((each) => each.id === id)?.name ?? text(id);

/** What was added, by the terms under which it stands on the page. */
function detailTerms(body: Record<string, unknown>): string {
  const { incident } = words.cases;
  const terms: Record<string, string> = {
    ...{ description: incident.person, customer: incident.person, place: incident.place, harm: incident.harm },
    ...{ witnesses: incident.witnesses, askedToStop: incident.asked, ended: incident.ended, told: incident.told },
    ...{ police: incident.police, wantsCharges: incident.charges, serious: incident.serious },
    ...{ investigate: incident.safetyOfficer, flags: incident.flags, camera: incident.camera },
  };
  const named = Object.keys(body).map((field) => terms[field] ?? field);
  return new Intl.ListFormat('en-GB').format(
    [...new Set(named)].map((term) => term.charAt(0).toLowerCase() + term.slice(1)),
  );
}

/** Sentences of what is done about an incident. */
export const tellOfIncident: Record<string, (telling: Telling) => Sentence> = {
  'details-added': ({ who, body }) => ({ text: say.details(who, detailTerms(body)) }),
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
