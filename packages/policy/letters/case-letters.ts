import { questionOf } from '../derive/question.ts';
import { holds } from '../history/holds.ts';
import type { Setting } from '../history/setting.ts';
import type { CaseState } from '../records/case.ts';
import { dayInWords } from '../time/day-in-words.ts';
import { writtenInParts } from './letter.ts';
import { sentences } from './paragraphs.ts';

const opening = (state: CaseState, { directory }: Setting): string =>
  sentences(
    `Thank you for bringing your ${state.feedback} to ${directory.organisation.name}.`,
    state.reference !== null && `Your reference is ${state.reference}.`,
  );

const outside = (_: CaseState, { pack }: Setting): string =>
  pack.externalBody
    ? `You can also turn to the ${pack.externalBody.value.name}, which is not part of us.`
    : 'If you think that we are wrong, tell us why, and we will look at it again.';

/** Says that nothing can be looked into without the agreement of the person concerned. */
export const unableToProceed = writtenInParts<CaseState>(
  'unable-to-proceed',
  (state, setting) => holds({ fact: 'consent-missing-untold' }, questionOf(state, setting)),
  {
    opening,
    reasons: () =>
      'We may look into this only with the agreement of the person it concerns, and we have not been given it. So we cannot go on.',
    'next-step': () => 'If that person agrees after all, tell us, and we take it up again from that day.',
  },
);

/** Says why the next stage does not take it up. */
export const stageRefusal = writtenInParts<CaseState>('stage-refusal', () => false, {
  opening,
  reasons: (state) => {
    const reason = state.history.findLast(({ kind }) => kind === 'escalation-refused')?.body.reason;
    return typeof reason === 'string'
      ? `You asked us to look at this again. We will not, and this is why: ${reason}`
      : '';
  },
  'next-step': outside,
});

/** Says that a date cannot be kept, why, and what it is now. */
export const delay = writtenInParts<CaseState>(
  'delay',
  (state, setting) => holds({ fact: 'late-and-untold' }, questionOf(state, setting)),
  {
    opening,
    reasons: (state) => state.extensions.at(-1)?.reason ?? '',
    'new-date': (state) => {
      const until = state.extensions.at(-1)?.until;
      return until === undefined ? '' : `You will hear from us by ${dayInWords(until)}.`;
    },
    'outside-contact': (_, { pack }) => {
      const body = pack.externalBody?.value;
      const lines = pack.contacts.find(({ id }) => id === body?.contact)?.lines ?? [];
      return body
        ? sentences(
            `If you do not want to wait, you can turn to the ${body.name}, which is not part of us.`,
            lines.length > 0 && `You can reach it at ${lines.join(' or ')}.`,
          )
        : '';
    },
  },
);
