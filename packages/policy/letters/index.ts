import type { LetterId } from '../packs/nouns.ts';
import type { Cited, LetterPartRule, Pack } from '../packs/pack.ts';
import type { AnyState } from '../records/index.ts';
import { acknowledgement } from './acknowledgement.ts';
import { delay, stageRefusal, unableToProceed } from './case-letters.ts';
import { abusiveCorrespondence, endOfProcess, restrictionDecision, reviewOutcome, warning } from './conduct-letters.ts';
import type { LetterForm, LetterPart } from './letter.ts';
import { stageResponse } from './stage-response.ts';

export const letterForms = {
  acknowledgement,
  'stage-response': stageResponse,
  'unable-to-proceed': unableToProceed,
  'stage-refusal': stageRefusal,
  delay,
  warning,
  'abusive-correspondence': abusiveCorrespondence,
  'end-of-process': endOfProcess,
  'restriction-decision': restrictionDecision,
  'review-outcome': reviewOutcome,
} satisfies Record<LetterId, LetterForm>;

/** How a letter is written. */
export const letterForm = (id: LetterId): LetterForm => letterForms[id];

const isDraft = (given: AnyState | readonly LetterPart[]): given is readonly LetterPart[] => Array.isArray(given);

/**
 * The parts that the policy demands of a letter and that a draft leaves out or empty, or that the customer has not been
 * told so far; each with its clauses. Empty when the policy has no such letter. `isAsked` leaves out parts that the policy
 * asks for in other cases only.
 */
export function missingParts(
  letter: LetterId,
  given: AnyState | readonly LetterPart[],
  pack: Pack,
  isAsked: (part: LetterPartRule) => boolean = () => true,
): Cited<string>[] {
  const required = pack.letters.find((rule) => rule.id === letter)?.parts ?? [];
  const there = isDraft(given)
    ? given.filter(({ text }) => text.trim() !== '').map(({ part }) => part)
    : letterForm(letter).told(given);
  return required.filter((part) => isAsked(part) && !there.includes(part.value));
}
