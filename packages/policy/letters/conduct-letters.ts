import { dutiesOf } from '../derive/duties.ts';
import type { Setting } from '../history/setting.ts';
import type { DutyId } from '../packs/nouns.ts';
import type { ArrangementState } from '../records/arrangement.ts';
import {
  behaviours,
  challenge,
  contactPerson,
  duration,
  meaning,
  opening,
  policyCopy,
  reachLine,
  review,
} from './conduct-words.ts';
import { writtenInParts } from './letter.ts';
import { sentences } from './paragraphs.ts';

const owes =
  (...ids: DutyId[]) =>
  (state: ArrangementState, setting: Setting): boolean =>
    dutiesOf(state, setting).some(({ id }) => ids.includes(id));

const words = (text: string) => (): string => text;
const open = (): string => '';
const reasons = ({ restriction }: ArrangementState): string => restriction?.reasons ?? '';
const newest = (state: ArrangementState, kind: string) => state.history.findLast((entry) => entry.kind === kind)?.body;
const said = (state: ArrangementState, kind: string, field: string): string => {
  const text = newest(state, kind)?.[field];
  return typeof text === 'string' ? text : '';
};

/** Asks for another behaviour, and says what comes otherwise. */
export const warning = writtenInParts<ArrangementState>('warning', () => false, {
  opening,
  behaviour: (state, setting) => said(state, 'warning-given', 'named') || behaviours(state, setting),
  why: open,
  request: (state) => said(state, 'warning-given', 'change'),
  // What was done, or is done again, may leave no time for another letter.
  consequence: ({ behaviours: known }, { pack }) =>
    sentences(
      'If it goes on, we may limit how you can contact us.',
      !pack.behaviours.some(({ id, danger }) => danger && known.includes(id)) && 'We would write to you first.',
    ),
  help: (_, { directory }) =>
    sentences(
      'What you asked us about will still be dealt with. If somebody could help you to put it to us, tell us who.',
      'If you see it otherwise, tell us that too.',
      reachLine(directory),
    ),
  'policy-copy': policyCopy,
});

/** Says why a letter or message is not taken forward. */
export const abusiveCorrespondence = writtenInParts<ArrangementState>('abusive-correspondence', () => false, {
  opening,
  view: words('The language of your message is offensive. It is not needed, and it does not help us to help you.'),
  request: words('Please do not use it again when you write to us.'),
  'no-answer': words('If it goes on, we will not answer such messages.'),
  'third-party': words('You may be asked to contact us through somebody else from then on.'),
  'other-action': words('We may also have to take other steps that our policy allows.'),
  'new-issues': words(
    'We will read what you send us, and answer when it brings up something that we have not answered before.',
  ),
});

/** Says that a matter is at its end inside the organisation. */
export const endOfProcess = writtenInParts<ArrangementState>('end-of-process', () => false, {
  opening,
  exhausted: words('Your complaint has been through every stage that we have, and our decision stands.'),
  'no-calls': words('We will take no more calls and hold no more meetings about it.'),
  'in-writing': words('If you want to say more about it, please do so in writing.'),
  filed: words('We will read and keep what you send, and answer when it brings significant new information.'),
  signpost: (_, { pack }) =>
    pack.externalBody
      ? `If you are still unhappy, you can go to the ${pack.externalBody.value.name}, which is not part of us.`
      : '',
});

/** Tells the person what was decided about their contact, before it holds. */
export const restrictionDecision = writtenInParts<ArrangementState>('restriction-decision', owes('send-decision'), {
  opening,
  reasons,
  action: meaning,
  meaning: words('You can still use our services, and bring us anything new. What you have asked us already goes on.'),
  duration,
  review,
  challenge,
  'other-matters': words('For help with anything else, contact us in the way that this letter says.'),
  complaints: (state) => said(state, 'restriction-imposed', 'complaints'),
  contact: contactPerson,
  'policy-copy': policyCopy,
});

const outcomes: Record<string, string> = {
  lifted:
    'We have looked at your contact with us again. The limits end today, and you can contact us like everybody else.',
  modified: 'We have looked at your contact with us again, and changed the limits.',
  continued: 'We have looked at your contact with us again. The limits stay as they are.',
};

export const reviewOutcome = writtenInParts<ArrangementState>('review-outcome', owes('send-review-outcome'), {
  opening,
  outcome: (state) => outcomes[said(state, 'reviewed', 'outcome')] ?? '',
  reasons: (state) => said(state, 'reviewed', 'reasons'),
  'next-review': (state, setting) => (state.stage === 'closed' ? '' : review(state, setting)),
  challenge,
  contact: contactPerson,
});
