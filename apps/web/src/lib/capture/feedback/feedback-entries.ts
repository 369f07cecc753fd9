import { contactMethods } from '@evenhand/policy/entries/case/contact';
import { consentExemptions, type ConsentExemption } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { NewEntry } from '#lib/store/port.ts';
import type { TrackingHash } from '#lib/tracking/tracking-code.ts';
import { instantOf } from '../local-instant.ts';
import { knownDay, knownTime } from '../said-time.ts';
import { pointTexts } from '../points.ts';
import {
  chosenCategories,
  type FeedbackForm,
  isForOther,
  isSpoken,
  isStaged,
  mayBeAsked,
  maySettle,
  type Reach,
} from './feedback-form.ts';
import { isAge, limits } from './feedback-steps.ts';

interface Around {
  /** Who takes it. */
  staff: string;
  reference: string;
  tracking: TrackingHash;
  pack: Pack;
  /** Needs that were chosen or written, as words. */
  needs: readonly string[];
}

const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items);

/** When it reached the organisation; undefined for just now. A day without a time counts from the morning, in the customer's favour. */
export const receivedAt = (form: FeedbackForm, zone: string): string | undefined =>
  form.receivedOn === undefined || knownDay(form.receivedOn) === undefined
    ? undefined
    : instantOf(form.receivedOn, knownTime(form.receivedTime) ?? '09:00', zone);

type Contact = Record<'name' | 'preferred' | 'email' | 'phone' | 'address', string | undefined>;

/** Only the address that the way they chose needs. */
const contactOf = (name: string | undefined, { preferred, email, phone, address }: Reach): Contact => ({
  name,
  preferred,
  email: preferred === 'email' ? said(email) : undefined,
  phone: preferred === 'phone' ? said(phone) : undefined,
  address: preferred === 'letter' ? said(address) : undefined,
});

/** How to reach whoever tells it; nothing where they gave neither a name nor a way. */
function ownContact(form: FeedbackForm): Contact | undefined {
  const name = form.who === 'named' ? said(form.name) : undefined;
  return name === undefined && form.preferred === undefined ? undefined : contactOf(name, form);
}

/** Who is spoken for. Whoever cannot be asked is not reached either; chosen as none, nobody knows how. */
const spokenFor = (form: FeedbackForm): Contact =>
  contactOf(
    said(form.otherName),
    mayBeAsked(form) && form.otherReach.preferred !== 'none' ? form.otherReach : { email: '', phone: '', address: '' },
  );

/**
 * What must be answered, one by one. Where somebody told it without points and the policy answers points, the account as a
 * whole is the one point; words beyond a point's length stay in the account itself.
 */
export function pointsOf(form: FeedbackForm, pack: Pick<Pack, 'staged'>): { text: string }[] {
  const texts = pointTexts(form.points, form.nextPoint);
  const whole = form.narrative.trim().slice(0, limits.point);
  if (texts.length === 0 && isStaged(form, pack) && whole !== '') return [{ text: whole }];
  return texts.map((text) => ({ text }));
}

/** Why no consent can be given, with what the policy wants to know of it. */
function exemptionOf(form: FeedbackForm): { exemption?: ConsentExemption; proof?: string; age?: number } {
  const exemption = consentExemptions.find((each) => each === form.consent);
  if (exemption === undefined) return {};
  const age = said(form.age ?? '');
  return { exemption, proof: said(form.proof ?? ''), age: age !== undefined && isAge(age) ? Number(age) : undefined };
}

function registered(form: FeedbackForm): NewEntry[] {
  if (form.who !== 'named' || form.known !== '') return [];
  // How to reach the one who speaks is not how to reach the one it concerns.
  const { email, phone, address } = (isForOther(form) ? spokenFor(form) : ownContact(form)) ?? {};
  const name = (isForOther(form) ? form.otherName : form.name).trim();
  return [
    {
      record: { kind: 'customer', id: form.customerId },
      kind: 'customer-registered',
      body: { name, unit: form.unit, email, phone, address },
    },
  ];
}

function consent(form: FeedbackForm, at: string | undefined): NewEntry[] {
  if (!isForOther(form) || (form.consent !== 'given' && form.consent !== 'asked')) return [];
  return [
    {
      record: { kind: 'case', id: form.caseId },
      kind: form.consent === 'given' ? 'consent-given' : 'consent-requested',
      at,
      body: {
        from: form.otherName.trim(),
        method: contactMethods.find((method) => method === form.channel),
        told: some(form.told ?? []),
      },
    },
  ];
}

/** The entries that a finished form becomes; hand them to one `append`. */
export function feedbackEntries(form: FeedbackForm, { staff, reference, tracking, pack, needs }: Around): NewEntry[] {
  const at = receivedAt(form, pack.counting.zone.value);
  const behalf = isForOther(form)
    ? { name: form.name.trim(), relation: form.relation.trim(), ...exemptionOf(form), spokenFor: spokenFor(form) }
    : undefined;
  const received: NewEntry = {
    record: { kind: 'case', id: form.caseId },
    kind: 'feedback-received',
    at,
    body: {
      feedback: form.feedback,
      channel: form.channel,
      unit: form.unit,
      reference,
      tracking,
      narrative: said(form.narrative),
      points: pointsOf(form, pack),
      desiredOutcome: said(form.hope),
      eventOn: knownDay(form.eventOn),
      awareOn: knownDay(form.awareOn),
      categories: some(chosenCategories(form, pack).map(({ id }) => id)),
      customer: form.who === 'anonymous' ? 'anonymous' : form.known || form.customerId,
      behalf,
      scribe: isSpoken(form) ? { staff, readBack: form.readBack ?? false } : undefined,
      about: some(form.about),
      contact: ownContact(form),
      needs: some(needs),
      flags: some(form.flags),
      settled: (maySettle(form) && form.settled) || undefined,
    },
  };
  return [...registered(form), received, ...consent(form, at)];
}
