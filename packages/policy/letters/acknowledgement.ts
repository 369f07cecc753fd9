import { contactOf } from '../directory.ts';
import { questionOf } from '../derive/question.ts';
import { isExtended, type Clock } from '../derive/clocks.ts';
import type { Setting } from '../history/setting.ts';
import { whoDecides } from '../history/unit-kind.ts';
import type { Contact } from '../packs/pack.ts';
import type { CaseState } from '../records/case.ts';
import { localDay } from '../time/zone.ts';
import { dayInWords } from '../time/day-in-words.ts';
import type { Fill, LetterForm } from './letter.ts';
import { inSentence, sentences } from './paragraphs.ts';

const open = (clock: Clock | undefined): clock is Clock => clock?.state === 'running' || clock?.state === 'missed';

function received(state: CaseState, { pack, directory }: Setting): string {
  const day = dayInWords(localDay(state.receivedAt, pack.counting.zone.value));
  return sentences(
    `Thank you for telling us. Your ${state.feedback} reached ${directory.organisation.name} on ${day}.`,
    state.reference !== null && `Your reference is ${state.reference}.`,
  );
}

function points(state: CaseState): string {
  const raised = state.points.map(({ number, text }) => `${number}. ${text}`).join('\n');
  const hope = state.desiredOutcome === '' ? '' : `You would like this to happen: ${state.desiredOutcome}`;
  const heading =
    state.points.length === 1
      ? 'This is the point we understood you to raise:'
      : 'These are the points we understood you to raise:';
  const change = 'If we have something wrong or left something out, please tell us.';
  return [raised === '' ? '' : `${heading}\n${raised}`, hope, change].filter((text) => text !== '').join('\n');
}

function process(state: CaseState, setting: Setting): string {
  const { pack } = setting;
  if (!pack.staged.value.includes(state.feedback))
    return 'We read what you told us, pass it to the people it is about, and use it to do better.';
  const now = Math.max(
    0,
    pack.stages.findIndex((stage) => stage.id === state.stage),
  );
  const steps = pack.stages.slice(now).map((stage, index) => {
    const who = inSentence(whoDecides(stage, state, setting));
    const name = inSentence(stage.name);
    if (index === 0) return `Your complaint is at ${name} now, with ${who}.`;
    return `${index === 1 ? 'If that answer does not settle it' : 'After that'}, you can ask for ${name}, with ${who}.`;
  });
  const outside = pack.externalBody;
  return sentences(
    'This is how we handle a complaint.',
    ...steps,
    outside !== null &&
      `If you have been through all of that and are still unhappy, you can go to the ${outside.value.name}.`,
  );
}

function timeframes(state: CaseState, setting: Setting): string {
  const clocks = questionOf(state, setting).clocks();
  const stage = clocks.find((clock) => clock.id === state.stage);
  const consent = clocks.find((clock) => clock.id === 'consent-by');
  if (stage?.state === 'waiting') {
    return sentences(
      'Before we can look into this we need the agreement of the person it concerns. The time to answer begins on the day we have it.',
      open(consent) && consent.due !== null && `Please let us have it by ${dayInWords(consent.due)}.`,
    );
  }
  if (!stage || stage.due === null) return 'We will tell you when you can expect to hear from us.';
  const asksFirst = setting.pack.clocks
    .find(({ id }) => id === stage.id)
    ?.extension?.agreedBy.value.includes('customer');
  const counted = stage.counted === 'calendar' ? 'days' : `${stage.counted} days`;
  return sentences(
    `We aim to answer you by ${dayInWords(stage.due)}.`,
    isExtended(stage)
      ? 'This is the later date that we agreed with you.'
      : `That is ${stage.total} ${counted}, counted from ${dayInWords(stage.starts ?? stage.due)}.`,
    // A receipt may have said another day, before a day off was announced or terms were changed.
    !isExtended(stage) &&
      stage.firstDue !== null &&
      `Before our calendar changed, it was ${dayInWords(stage.firstDue)}.`,
    asksFirst
      ? 'If we find that we need longer, we ask you first, and say why.'
      : 'If we find that we need longer, we will tell you as soon as we know, and why.',
  );
}

function involvement(state: CaseState, fill: Fill): string {
  if (fill.involvement !== undefined) return fill.involvement;
  const ways = { email: 'by email', phone: 'by phone', letter: 'by letter', 'in-person': 'in person' } as const;
  const way =
    state.contact.preferred && state.contact.preferred !== 'none'
      ? ` You asked us to reach you ${ways[state.contact.preferred]}.`
      : '';
  return `We may get in touch to understand better what happened.${way} You can send us anything that you think will help, and add to what you told us at any time.`;
}

/** What cannot be taken up is said outright, or said to be nothing; only the writer knows, unless a ground is on record. */
function cannotAddress(state: CaseState, { pack }: Setting, fill: Fill): string {
  if (fill['cannot-address'] !== undefined) return fill['cannot-address'];
  const ground = pack.exclusions.find((each) => each.id === state.exclusion);
  return ground ? `There is something we cannot take up here: ${ground.name}. ${ground.signpost}` : '';
}

function contact(state: CaseState, { pack, directory }: Setting, fill: Fill): string {
  const { phone, email } = contactOf(directory, state.unit) ?? {};
  const own = [phone, email].filter((way) => way !== undefined);
  // Where the organisation has written down none of its own, the one that its policy prints.
  const isOurs = ({ id, helper }: Contact): boolean => !helper && id !== pack.externalBody?.value.contact;
  const printed = pack.contacts.find(isOurs)?.lines ?? [];
  const lines = own.length > 0 ? own : printed;
  return sentences(
    fill.officer !== undefined && `${fill.officer} is looking after your ${state.feedback}.`,
    lines.length > 0 && `You can reach us at ${lines.join(' or ')}.`,
    fill.officer === undefined && lines.length === 0 && `You can reach us at ${directory.organisation.name}.`,
  );
}

/** Tells the customer what was understood, how it goes on and by when. */
export const acknowledgement: LetterForm<CaseState> = {
  id: 'acknowledgement',
  parts: [
    'received',
    'points',
    'process',
    'timeframes',
    'involvement',
    'cannot-address',
    'privacy',
    'no-detriment',
    'contact',
  ],
  owed: (state, setting) =>
    open(
      questionOf(state, setting)
        .clocks()
        .find((clock) => clock.id === 'acknowledge'),
    ),
  told: (state) =>
    state.history.flatMap((entry) => {
      const isIt =
        entry.kind === 'acknowledged' || (entry.kind === 'letter-sent' && entry.body.letter === 'acknowledgement');
      return isIt && Array.isArray(entry.body.parts) ? (entry.body.parts as string[]) : [];
    }),
  compose: (state, setting, fill) => [
    { part: 'received', text: received(state, setting) },
    { part: 'points', text: points(state) },
    { part: 'process', text: process(state, setting) },
    { part: 'timeframes', text: timeframes(state, setting) },
    { part: 'involvement', text: involvement(state, fill) },
    { part: 'cannot-address', text: cannotAddress(state, setting, fill) },
    {
      part: 'privacy',
      text:
        fill.privacy ??
        'We use what you tell us to look into this and to do better. We share it only with people who need it for that, and we keep it no longer than our policy says.',
    },
    {
      part: 'no-detriment',
      text: 'You and your family will be treated no differently because you spoke up.',
    },
    { part: 'contact', text: contact(state, setting, fill) },
  ],
};
