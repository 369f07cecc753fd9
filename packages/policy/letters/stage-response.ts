import { dutiesOf } from '../derive/duties.ts';
import { contactOf } from '../directory.ts';
import { questionOf } from '../derive/question.ts';
import { holds } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import { whoDecides } from '../history/unit-kind.ts';
import type { Outcome } from '../packs/nouns.ts';
import { currentRun, isAnsweredHere, lastAnswered, pointsHere, type CaseState } from '../records/case.ts';
import { isSince } from '../time/day.ts';
import { dayInWords } from '../time/day-in-words.ts';
import type { Fill, LetterForm } from './letter.ts';
import { inSentence, sentences } from './paragraphs.ts';

const found: Record<Outcome, string> = {
  upheld: 'You were right, and we uphold it.',
  'partly-upheld': 'You were right in part, and we uphold that part.',
  'not-upheld': 'We did not find that something went wrong, so we do not uphold it.',
  'no-finding': 'We could not come to a finding.',
};

/** To somebody who speaks for another: it was not their own matter in which they were right. */
const foundForAnother: Record<Outcome, string> = {
  ...found,
  upheld: 'What you told us was right, and we uphold it.',
  'partly-upheld': 'What you told us was right in part, and we uphold that part.',
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The answer that the letter carries: the newest one. */
const answerOf = (state: CaseState) => state.history.findLast((entry) => entry.kind === 'responded');

/** A finding is made on what goes through the stages; a compliment is thanked for, not upheld. */
const finding = (state: CaseState, outcome: Outcome | undefined): string =>
  outcome === undefined || state.runs.length === 0 ? '' : (state.behalf ? foundForAnother : found)[outcome];

/** By the name of whoever wrote to us, where it is known: of the one who speaks, not of the one spoken for. */
function salutation({ behalf, contact }: CaseState): string {
  const name = (behalf?.name ?? contact.name ?? '').trim();
  return name === '' ? '' : `Dear ${name},`;
}

/** Whom somebody else speaks for: as the writer knows it, else whose consent was asked. */
const spokenFor = ({ history }: CaseState, fill: Fill): string =>
  text(fill['spoken-for']) ||
  text(history.findLast(({ kind }) => kind === 'consent-requested' || kind === 'consent-given')?.body.from);

function opening(state: CaseState, fill: Fill): string {
  const whom = spokenFor(state, fill);
  const matter = state.behalf
    ? `what you raised for ${whom === '' ? 'somebody else' : whom}`
    : `your ${state.feedback}`;
  const thanks = sentences(
    state.runs.length === 0 ? `Thank you for ${matter}.` : `We have looked into ${matter}, and this is our answer.`,
    state.reference !== null && `Your reference is ${state.reference}.`,
  );
  return [salutation(state), thanks].filter((line) => line !== '').join('\n\n');
}

/** What was found of the only point is what was found of the whole, and is said once. */
const isAlone = (state: CaseState): boolean => pointsHere(state).length === 1;

function points(state: CaseState): string {
  const here = pointsHere(state);
  if (!here.every((point) => isAnsweredHere(point, state))) return '';
  const answers = here.map(({ number, text: raised, answer }) => {
    const which = state.points.length === 1 ? 'You told us' : `Point ${number}, as you told us`;
    const said = sentences(answer?.words, !isAlone(state) && finding(state, answer?.outcome));
    return `${which}: ${raised}\nOur answer: ${said}`;
  });
  const others = state.points.length - here.length;
  const stand =
    others === 0
      ? []
      : [`Our earlier ${others === 1 ? 'answer to your other point stands' : 'answers to your other points stand'}.`];
  return [...answers, ...stand].join('\n\n');
}

/** Where the next stage is asked for, as far as the organisation has written it down. */
function reach(state: CaseState, { directory }: Setting): string {
  const { phone, email } = contactOf(directory, state.unit) ?? {};
  const ways = [phone, email].filter((way) => way !== undefined);
  return ways.length === 0 ? '' : `You can reach us at ${ways.join(' or ')}.`;
}

function nextStep(state: CaseState, setting: Setting, fill: Fill): string {
  const { pack } = setting;
  const run = lastAnswered(state);
  if (!run) return fill['next-step'] ?? '';
  const next = pack.stages[pack.stages.findIndex((stage) => stage.id === run.stage) + 1];
  const until = questionOf(state, setting)
    .clocks()
    .find((clock) => clock.id === 'escalate-by')?.due;
  if (next) {
    return sentences(
      `If you are not happy with this answer, you can ask for ${inSentence(next.name)}, with ${inSentence(whoDecides(next, state, setting))}.`,
      until
        ? `Please ask by the end of ${dayInWords(until)}. If something kept you from asking in time, tell us what it was.`
        : fill['next-step'],
      reach(state, setting),
    );
  }
  const outside = pack.externalBody;
  return outside
    ? sentences(
        'This was the last step inside our organisation.',
        `If you are still not happy, you can go to the ${outside.value.name}, which is not part of us.`,
      )
    : (fill['next-step'] ?? '');
}

/** How to reach the body outside: after the last stage, and wherever else the policy asks for it. */
function outsideContact(state: CaseState, setting: Setting): string {
  const { externalBody, contacts, letters, stages } = setting.pack;
  const rule = letters
    .find(({ id }) => id === 'stage-response')
    ?.parts.find(({ value }) => value === 'outside-contact');
  const isAsked = !!rule && (rule.when === undefined || holds(rule.when, questionOf(state, setting)));
  const isLast = lastAnswered(state)?.stage === stages.at(-1)?.id;
  const lines = contacts.find(({ id }) => id === externalBody?.value.contact)?.lines ?? [];
  if (!externalBody || lines.length === 0 || !(isAsked || isLast)) return '';
  const { name } = externalBody.value;
  const later = `If you have been through every step with us and are still not happy, you can go to the ${name}, which is not part of us.`;
  return [...(isLast ? [] : [later]), `You can reach the ${name} at:`, ...lines].join('\n');
}

/**
 * The answer at the end of a stage. It is composed from the state as it will be: fold the drafted answer in first, so that
 * outcome, points and the customer's window are those of this answer.
 */
export const stageResponse: LetterForm<CaseState> = {
  id: 'stage-response',
  parts: ['opening', 'points', 'outcome', 'reasons', 'changes', 'next-step', 'outside-contact'],
  owed: (state, setting) =>
    state.customer !== 'anonymous' && dutiesOf(state, setting).some((duty) => duty.act === 'responded'),
  told(state) {
    const answer = answerOf(state);
    const run = currentRun(state);
    if (!answer || (run && !run.answered)) return [];
    const stated = state.history
      .filter(
        (entry) =>
          entry === answer ||
          (entry.kind === 'letter-sent' && entry.body.letter === 'stage-response' && isSince(entry.at, answer.at)),
      )
      .flatMap((entry) => (Array.isArray(entry.body.parts) ? (entry.body.parts as string[]) : []));
    return [
      ...stated,
      ...(pointsHere(state).every((point) => isAnsweredHere(point, state)) ? ['points'] : []),
      ...(text(answer.body.reasons) === '' ? [] : ['reasons']),
    ];
  },
  compose(state, setting, fill) {
    const overall = finding(state, lastAnswered(state)?.answered?.outcome);
    return [
      { part: 'opening', text: opening(state, fill) },
      { part: 'points', text: points(state) },
      { part: 'outcome', text: overall === '' || isAlone(state) ? overall : `Taken together: ${overall}` },
      { part: 'reasons', text: fill.reasons ?? text(answerOf(state)?.body.reasons) },
      { part: 'changes', text: fill.changes ?? '' },
      { part: 'next-step', text: nextStep(state, setting, fill) },
      { part: 'outside-contact', text: fill['outside-contact'] ?? outsideContact(state, setting) },
    ];
  },
};
