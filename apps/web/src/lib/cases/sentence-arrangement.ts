import { chosen } from '@evenhand/policy/entries/arrangement/chosen-option';
import { words } from '#lib/words/index.ts';
import type { Sentence, Telling } from './sentence.ts';

const say = words.entries.arrangement;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (...values: unknown[]): string => values.map(text).filter(Boolean).join('\n');
const sentences = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** The options of an entry by the names that the policy gives them. */
function named({ body, setting: { pack } }: Telling): string {
  const options = Array.isArray(body.options) ? chosen(body.options as Parameters<typeof chosen>[0]) : [];
  return options
    .map(({ id }) => pack.restrictions?.options.find((each) => each.id === id)?.name ?? id.replaceAll('-', ' '))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .join('; ');
}

const until = ({ body, day }: Telling): string => (body.until ? say.until(day(body.until)) : '');

/** The day of review that was stated; the policy's usual one stands among the facts of the page. */
const review = ({ body, day }: Telling): string => (body.reviewOn ? say.reviewOn(day(body.reviewOn)) : '');

/** Sentences of what is done about somebody's contact. Of health and family nothing is told here. */
export const tellOfArrangement: Record<string, (telling: Telling) => Sentence> = {
  'behaviour-noted': ({ who, body }) => ({ text: say.behaviour(who), quote: text(body.what) }),
  'warning-given': ({ who, body }) => ({
    text: body.spoken === true ? say.warnedSpoken(who) : say.warned(who),
    quote: lines(body.named, body.change),
    letter: text(body.letter),
  }),
  'warning-skipped': ({ who, body, setting }) => {
    const exceptions = setting.pack.restrictions?.warning?.exceptions ?? [];
    const name = exceptions.find(({ id }) => id === body.exception)?.name ?? text(body.exception);
    return { text: say.skipped(who, name.charAt(0).toLowerCase() + name.slice(1)), quote: text(body.reason) };
  },
  'assessment-made': ({ who, body, entry, staff }) => ({
    text: body.officer === entry.by ? say.assessedSelf(who) : say.assessed(who, staff(body.officer)),
    quote: text(body.conclusion),
  }),
  'restriction-imposed': (telling) => {
    const { who, body } = telling;
    const tellIt = body.interim === true ? say.limitedNow : say.limited;
    return {
      text: sentences(tellIt(who, named(telling)), until(telling), review(telling)),
      quote: lines(body.reasons, body.complaints, body.services),
    };
  },
  'notice-withheld': ({ who, body, day }) => ({
    text: sentences(say.withheld(who), body.revisitOn ? say.revisit(day(body.revisitOn)) : ''),
    quote: text(body.why),
  }),
  'correspondence-checked': ({ who, body }) => ({
    text: sentences(
      say.checked(who, body.newInformation === true),
      (say.done as Record<string, string>)[text(body.done)] ?? '',
      body.tracking === undefined ? '' : say.tracking(text(body.tracking)),
    ),
    quote: text(body.about),
  }),
  'feedback-noted': ({ who, body }) => ({
    text: body.matter === 'new' ? say.newMatter(who) : say.sameMatter(who),
    quote: text(body.why),
  }),
  'breach-recorded': ({ who, body }) => ({
    text: sentences(say.breach(who), (say.steps as Record<string, string>)[text(body.step)] ?? ''),
    quote: text(body.what),
  }),
  'review-requested': ({ who, body }) => ({
    text: body.from === 'customer' ? say.reviewAsked : say.reviewAskedByUs(who),
    quote: text(body.reason),
  }),
  reviewed: (telling) => {
    const { who, body } = telling;
    const outcome = (say.outcomes as Record<string, string>)[text(body.outcome)] ?? '';
    return {
      text: sentences(
        say.reviewed(who, outcome),
        body.outcome === 'modified' && named(telling) !== '' ? say.nowLimits(named(telling)) : '',
        review(telling),
      ),
      quote: text(body.reasons),
    };
  },
  appealed: ({ body }) => ({
    text: say.appealed[body.from === 'representative' ? 'representative' : 'customer'],
    quote: text(body.reason),
  }),
  'appeal-decided': ({ who, body }) => ({
    text: say.appealDecided(who, body.outcome === 'upheld'),
    quote: text(body.reasons),
  }),
  lifted: ({ who, body }) => ({ text: say.lifted(who), quote: text(body.why) }),
};
