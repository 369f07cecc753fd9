import type { Directory, Staff } from '@evenhand/policy/directory';
import {
  consentExemptions,
  type Channel,
  type ConsentExemption,
  type FeedbackKind,
  type Flag,
} from '@evenhand/policy/packs/nouns';
import { offered } from '@evenhand/policy/history/local-pack';
import type { Category } from '@evenhand/policy/packs/intake-rules';
import type { Pack } from '@evenhand/policy/packs/pack';
import { newTrackingCode, type TrackingCode } from '#lib/tracking/tracking-code.ts';
import type { Device } from '#lib/device/device.ts';
import { ownUnit } from '../people.ts';
import type { WrittenPoint } from '../points.ts';

export type Preferred = 'email' | 'phone' | 'letter' | 'in-person' | 'none';

/** How somebody can be reached: the way they chose, and what was typed for any way. */
export interface Reach {
  preferred?: Preferred;
  email: string;
  phone: string;
  address: string;
}

/** How it stands with the consent of the person who is spoken for; an exemption says why none can be given. */
export type ConsentAnswer = 'given' | 'asked' | 'not-yet' | ConsentExemption;

/** Feedback as it is being taken: plain data, stored as a draft. Empty text and undefined mean not answered. */
export interface FeedbackForm extends Reach {
  /** The records' ids are made with the draft, so that saving twice makes one case. */
  caseId: string;
  customerId: string;
  /** Taken when first needed; kept, so that a second try to save does not use up another. */
  reference?: string;
  tracking: TrackingCode;
  feedback?: FeedbackKind;
  channel: Channel;
  /** When it reached the organisation, where that was not just now. */
  receivedOn?: string;
  receivedTime?: string;
  narrative: string;
  points: WrittenPoint[];
  /** In the box for the next point, not yet added. */
  nextPoint: string;
  hope: string;
  who?: 'named' | 'anonymous';
  /** Who speaks. */
  name: string;
  /** Id of a customer already in the register, when staff recognised whom it concerns. */
  known: string;
  speaksFor?: 'self' | 'other';
  /** Whom it concerns, when somebody else speaks. */
  otherName: string;
  relation: string;
  consent?: ConsentAnswer;
  /** Ids of the policy's statements that whoever agrees was told. */
  told?: string[];
  /** Who established that no consent can be given, when and how; and how old the person is, as typed. */
  proof?: string;
  age?: string;
  /** How to reach the person spoken for, who has to be asked. */
  otherReach: Reach;
  needs: string[];
  language: string;
  otherNeeds: string;
  flags: Flag[];
  eventOn?: string;
  awareOn?: string;
  unit: string;
  about: string[];
  /** Ids of the policy's categories. */
  categories?: string[];
  readBack?: boolean;
  /** It was put right there and then, and they are content. */
  settled?: boolean;
}

/** An empty form for a case of this id, with a tracking code of its own. */
export const newFeedbackForm = (
  caseId: string,
  staff: Staff,
  directory: Directory,
  device: Pick<Device, 'newId' | 'randomBytes'>,
): FeedbackForm => ({
  caseId,
  customerId: device.newId(),
  tracking: newTrackingCode(device),
  channel: 'in-person',
  narrative: '',
  points: [],
  nextPoint: '',
  hope: '',
  name: '',
  known: '',
  otherName: '',
  relation: '',
  otherReach: { email: '', phone: '', address: '' },
  email: '',
  phone: '',
  address: '',
  needs: [],
  language: '',
  otherNeeds: '',
  flags: [],
  unit: ownUnit(staff, directory),
  about: [],
});

/** Whether it was said to somebody's face or ear, so that it can be read back. */
export const isSpoken = (form: Pick<FeedbackForm, 'channel'>): boolean =>
  form.channel === 'in-person' || form.channel === 'phone';

/** Whether the policy takes it through stages, with an answer to each point. Until a kind is chosen, it may be. */
export const isStaged = (form: Pick<FeedbackForm, 'feedback'>, pack: Pick<Pack, 'staged'>): boolean =>
  form.feedback === undefined || pack.staged.value.includes(form.feedback);

/** Only a complaint that somebody makes to our face or ear can be settled before it is even recorded. */
export const maySettle = (form: Pick<FeedbackForm, 'feedback' | 'channel'>): boolean =>
  form.feedback === 'complaint' && isSpoken(form);

/** What it may be about, where the policy wants that said when a complaint is registered; whoever sorts it can still say it. */
export const categoriesToAsk = (form: Pick<FeedbackForm, 'feedback'>, pack: Pack): readonly Category[] =>
  form.feedback === 'complaint' && pack.intake.categories?.required ? offered(pack.intake.categories.list, pack) : [];

/** Those of them that were chosen. A kind chosen anew takes away what is no longer asked. */
export const chosenCategories = (form: FeedbackForm, pack: Pack): readonly Category[] =>
  categoriesToAsk(form, pack).filter(({ id }) => form.categories?.includes(id));

/** Whether the person spoken for can be asked at all: whoever cannot agree needs no way to be reached. */
export const mayBeAsked = ({ consent }: Pick<FeedbackForm, 'consent'>): boolean =>
  !consentExemptions.some((exemption) => exemption === consent);

/** Whether somebody speaks for another person whom we know by name. */
export const isForOther = (form: Pick<FeedbackForm, 'who' | 'speaksFor'>): boolean =>
  form.who === 'named' && form.speaksFor === 'other';
