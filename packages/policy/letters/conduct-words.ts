import type { Directory } from '../directory.ts';
import type { Setting } from '../history/setting.ts';
import { usualReviewOf } from '../history/usual-review.ts';
import type { ArrangementState, ChosenOption } from '../records/arrangement.ts';
import { dayInWords } from '../time/day-in-words.ts';
import { sentences } from './paragraphs.ts';

/* Sentences that the letters about a person's conduct have in common. */

const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

export const opening = (state: ArrangementState, { directory }: Setting): string =>
  sentences(
    `This letter is from ${directory.organisation.name}.`,
    state.reference !== null && `Its reference is ${state.reference}.`,
    state.matter !== '' && `It is about this: ${ended(state.matter)}`,
  );

export function behaviours(state: ArrangementState, { pack }: Setting): string {
  const names = pack.behaviours
    .filter(({ id }) => state.behaviours.includes(id))
    .map(({ name }) => `- ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return names.length === 0 ? '' : `This is the behaviour that we mean:\n${names.join('\n')}`;
}

/** What an option leaves to be said for one person, as a letter names it. */
const particularNames: Readonly<Record<string, string>> = {
  ...{ channel: 'The way', times: 'The times', days: 'The days', staff: 'Whom to ask for', premises: 'The places' },
  ...{ limit: 'How often, and for how long', matter: 'The matter', concluded: 'How it was concluded' },
  ...{ person: 'Through', 'third-party': 'Through', service: 'The service', what: 'What it is' },
};

const optionLine = ({ id, with: particulars }: ChosenOption, { pack }: Setting): string => {
  const option = pack.restrictions?.options.find((each) => each.id === id);
  const said = Object.entries(particulars)
    .filter(([key]) => key !== 'why')
    .map(([key, words]) => ` ${particularNames[key] ?? key}: ${words}.`);
  return `- ${option?.says ?? id}${said.join('')}`;
};

export const meaning = (state: ArrangementState, setting: Setting): string =>
  state.restriction === null
    ? ''
    : `This holds from now on:\n${state.restriction.options.map((each) => optionLine(each, setting)).join('\n')}`;

export function duration(state: ArrangementState, setting: Setting): string {
  const { restriction } = state;
  if (restriction === null) return '';
  if (restriction.until !== null) return `This holds until ${dayInWords(restriction.until)}.`;
  const day = reviewDay(state, setting);
  return day === null ? '' : `This holds until we look at it again on ${dayInWords(day)}.`;
}

/** The day of review: the one stated, or the policy's usual one. */
export const reviewDay = (state: ArrangementState, { pack }: Setting): string | null =>
  state.restriction?.reviewOn ?? usualReviewOf(state, pack);

export function review(state: ArrangementState, setting: Setting): string {
  const day = reviewDay(state, setting);
  return day === null ? '' : `We will look at this again on ${dayInWords(day)}, and tell you what we decide.`;
}

export function challenge(_: ArrangementState, { pack }: Setting): string {
  const appeal = pack.restrictions?.appeal;
  if (!appeal) return '';
  const contact = pack.contacts.find(({ id }) => id === pack.externalBody?.value.contact);
  return sentences(
    appeal.says,
    contact && contact.lines.length > 0 && `You can reach it at ${contact.lines.join(' or ')}.`,
  );
}

export const contactPerson = (state: ArrangementState, { directory }: Setting): string => {
  const named = directory.staff.find(({ id }) => id === state.contact)?.name ?? state.contact;
  return named === null ? '' : `Please turn to ${named}, who is your contact with us from now on.`;
};

export const policyCopy = (_: ArrangementState, { pack }: Setting): string =>
  pack.status?.value === 'draft'
    ? `We enclose a copy of our guidance, "${pack.title}". It is a draft that we work by.`
    : `We enclose a copy of our policy, "${pack.title}".`;

/** How the organisation is reached, as far as it has written that down. */
export function reachLine({ organisation: { contact } }: Directory): string {
  const ways = [contact?.phone, contact?.email].filter((way) => way !== undefined);
  return ways.length === 0 ? '' : `You can reach us at ${ways.join(' or ')}.`;
}
