import type { Entry } from '../entries/entry.ts';
import type { ConsentRules, ConsentStatement } from '../packs/intake-rules.ts';
import type { UnitKind } from '../packs/nouns.ts';
import type { Behalf, CaseState } from '../records/case.ts';
import { isSince } from '../time/day.ts';
import { entriesOfKind } from './entries-by-kind.ts';
import type { Setting } from './setting.ts';
import { unitKindOf } from './unit-kind.ts';

/** What of a policy's consent rules bears on one record. */
export interface ConsentAsk {
  exemptions: ConsentRules['exemptions'];
  /** Ids of what the person must have been told for their consent to count. */
  statements: readonly string[];
  /** Whether the policy asks for it of whoever is spoken for; else only what somebody asked for is waited for. */
  isRequired: boolean;
}

const silent: ConsentAsk = { exemptions: [], statements: [], isRequired: false };

/** What a person must be told at a kind of unit for their consent to count; empty where the policy names nothing. */
export const statementsAt = (consent: ConsentRules, kind: UnitKind | undefined): ConsentStatement[] =>
  (consent.statements ?? []).filter(({ units }) => units === undefined || (kind !== undefined && units.includes(kind)));

export function consentAskOf(state: CaseState, setting: Setting): ConsentAsk {
  const { consent } = setting.pack;
  if (!consent) return silent;
  if (!consent.statements) return { exemptions: consent.exemptions, statements: [], isRequired: true };
  const statements = statementsAt(consent, unitKindOf(state, setting));
  return { exemptions: consent.exemptions, statements: statements.map(({ id }) => id), isRequired: true };
}

/** How a ground for not asking stands: accepted, lacking who established it, or none that the policy has for this person. */
function groundOf(behalf: Behalf | null, { exemptions }: ConsentAsk): 'accepted' | 'unproven' | 'none' {
  const rule = behalf?.exemption && exemptions.find(({ value }) => value === behalf.exemption);
  if (!behalf || !rule) return 'none';
  if (rule.under && behalf.age !== undefined && behalf.age >= rule.under.value) return 'none';
  return rule.needsProof && !behalf.proof ? 'unproven' : 'accepted';
}

/** Whether the policy accepts the ground on which no consent is asked: known, proven where it wants proof, of an age it allows. */
export const isExempt = ({ behalf }: Pick<CaseState, 'behalf'>, ask: ConsentAsk): boolean =>
  groundOf(behalf, ask) === 'accepted';

/** Whether it would accept the ground once somebody wrote who established it. */
export const isUnproven = (behalf: Behalf | null, ask: ConsentAsk): boolean => groundOf(behalf, ask) === 'unproven';

/** What was said of consent, up to an instant when one is given. */
const saidOfConsent = (state: CaseState, kind: string, until: string | null): Entry[] =>
  entriesOfKind(state, kind).filter((entry) => until === null || isSince(until, entry.at));

/** Consent counts when the person was told what they agree to. */
const counts = ({ body }: Entry, { statements }: ConsentAsk): boolean =>
  statements.length === 0 ||
  (Array.isArray(body.told) && statements.every((id) => (body.told as string[]).includes(id)));

/**
 * Whether the organisation must ask somebody for consent: who speaks for another, where the policy wants that, without an
 * exemption, or a request already made. `until` leaves out what came after it: a consent asked for at a later stage does not reach back to an answered one.
 */
export const needsConsent = (state: CaseState, ask: ConsentAsk, until: string | null = null): boolean =>
  (ask.isRequired && state.behalf !== null && !isExempt(state, ask)) ||
  saidOfConsent(state, 'consent-requested', until).length > 0;

/**
 * When the last of the consents came, every request having been met by the person asked, and everybody's first consent
 * counting when nobody was asked; null while one is missing.
 */
export function consentAt(state: CaseState, ask: ConsentAsk, until: string | null = null): string | null {
  const given = saidOfConsent(state, 'consent-given', until).filter((entry) => counts(entry, ask));
  const asked = saidOfConsent(state, 'consent-requested', until);
  const unasked = [...new Set(given.map((entry) => entry.body.from))].filter((name) =>
    asked.every((entry) => entry.body.from !== name),
  );
  const met = [
    ...asked.map((request) =>
      given.find((entry) => entry.body.from === request.body.from && isSince(entry.at, request.at)),
    ),
    ...unasked.map((name) => given.find((entry) => entry.body.from === name)),
  ];
  let last: string | null = null;
  for (const consent of met) {
    if (!consent) return null;
    if (last === null || isSince(consent.at, last)) last = consent.at;
  }
  return last;
}

/** A consent that came and does not count yet, with the ids of the statements that nobody noted the person was told. */
export interface UntoldConsent {
  entry: Entry;
  untold: string[];
}

/** Why consent is still missing though somebody gave it: the newest of each person, where statements are left to be told. */
export function untoldConsents(state: CaseState, ask: ConsentAsk): UntoldConsent[] {
  if (!needsConsent(state, ask) || consentAt(state, ask) !== null) return [];
  const given = saidOfConsent(state, 'consent-given', null);
  return given.flatMap((entry) => {
    const isNewest = given.findLast(({ body }) => body.from === entry.body.from) === entry;
    if (!isNewest || counts(entry, ask)) return [];
    const told = Array.isArray(entry.body.told) ? (entry.body.told as string[]) : [];
    return [{ entry, untold: ask.statements.filter((id) => !told.includes(id)) }];
  });
}

/** Whether an entry says that the organisation itself told the customer, or whoever speaks for them, something. */
export const reachesCustomer = (entry: Entry): boolean =>
  entry.kind === 'letter-sent' ||
  (entry.kind === 'contact-logged' &&
    entry.body.direction === 'out' &&
    (entry.body.with === 'customer' || entry.body.with === 'representative'));

/** Consent is missing, and nothing went to the customer since it was last asked for or refused. */
export function isUntoldOfConsent(state: CaseState, ask: ConsentAsk): boolean {
  if (!needsConsent(state, ask) || consentAt(state, ask) !== null) return false;
  const asked = state.history.findLast(
    (entry) => entry.kind === 'consent-requested' || entry.kind === 'consent-refused',
  );
  return !state.history.some((entry) => reachesCustomer(entry) && (asked === undefined || isSince(entry.at, asked.at)));
}
