import { consentExemptions } from '@evenhand/policy/packs/nouns';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import type { ConsentAnswer } from './feedback-form.ts';

const answers: readonly ConsentAnswer[] = ['given', 'asked', 'not-yet', ...consentExemptions];

/** The answers about consent that this policy knows: given, which may depend on `statements`, asked, not yet, and its own exemptions. */
export function consentOptions(consent: NonNullable<Pack['consent']>, statements: readonly unknown[] = []): Option[] {
  const { given, givenHint, asked, notYet } = words.capture.feedback.who;
  const exempt = consentExemptions.filter((exemption) => consent.exemptions.some(({ value }) => value === exemption));
  return [
    { value: 'given', label: given, ...(statements.length > 0 && { hint: givenHint }) },
    { value: 'asked', label: asked },
    { value: 'not-yet', label: notYet },
    ...exempt.map((exemption) => ({ value: exemption, label: words.capture.exemptions[exemption] })),
  ];
}

export const consentOf = (value: string): ConsentAnswer | undefined => answers.find((answer) => answer === value);
