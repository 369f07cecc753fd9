import type { LetterId } from '../packs/nouns.ts';
import type { Cited, Pack } from '../packs/pack.ts';
import type { CaseState } from '../records/case.ts';
import { acknowledgement } from './acknowledgement.ts';
import type { LetterForm, LetterPart } from './letter.ts';
import { stageResponse } from './stage-response.ts';

/** Letters that a policy of this program asks for; a decision to restrict belongs to policies on conduct, none of which is here. */
type WrittenLetter = Exclude<LetterId, 'restriction-decision'>;

export const letterForms = {
  acknowledgement,
  'stage-response': stageResponse,
} satisfies Record<WrittenLetter, LetterForm>;

/** How a letter is written; undefined for one that no policy here asks for. */
export const letterForm = (id: LetterId): LetterForm | undefined => {
  const forms: Partial<Record<LetterId, LetterForm>> = letterForms;
  return forms[id];
};

const isDraft = (given: CaseState | readonly LetterPart[]): given is readonly LetterPart[] => Array.isArray(given);

/**
 * The parts that the policy demands of a letter and that a draft leaves out or empty, or that the customer has not been
 * told so far; each with its clauses. Empty when the policy has no such letter.
 */
export function missingParts(letter: LetterId, given: CaseState | readonly LetterPart[], pack: Pack): Cited<string>[] {
  const required = pack.letters.find((rule) => rule.id === letter)?.parts ?? [];
  const there = isDraft(given)
    ? given.filter(({ text }) => text.trim() !== '').map(({ part }) => part)
    : (letterForm(letter)?.told(given) ?? []);
  return required.filter(({ value }) => !there.includes(value));
}
