import type { RefusalCode } from '../../refusals.ts';
import type { Condition } from '../condition.ts';
import type { Role } from '../nouns.ts';
import type { Caution, Guard } from '../pack.ts';

const guard = (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'arrangement',
  act,
  refuse,
  when,
  clauses,
  at,
});

const caution = (act: string, says: string, when: Condition, clauses: string[], at?: string): Caution => ({
  record: 'arrangement',
  act,
  says,
  when,
  clauses,
  at,
});

const onTheSpot: Condition = { body: 'interim', in: [true] };
const decided: Condition = { not: onTheSpot };
const onlyFair: Condition = { fact: 'only-protected-behaviour' };

/** Who decides, by what the organisation set; the policy names nobody (D-76). */
const deciders: Readonly<Record<string, readonly Role[]>> = {
  'service-head': ['service-head', 'chief-officer'],
  'chief-officer': ['chief-officer'],
  leadership: ['leadership'],
  'determination-team': ['determination-team'],
};

export const guards: readonly Guard[] = [
  guard('warning-given', 'protected-behaviour', onlyFair, ['CH-20', 'CH-21'], 'body.behaviours'),
  guard(
    'warning-given',
    'no-behaviour',
    {
      all: [
        { not: { happened: 'behaviour-noted' } },
        { not: { happened: 'assessment-made' } },
        { body: 'incidents', missing: true },
      ],
    },
    ['CH-25'],
  ),

  guard('restriction-imposed', 'protected-behaviour', onlyFair, ['CH-20', 'CH-21'], 'body.behaviours'),
  guard(
    'restriction-imposed',
    'decider-not-set',
    { all: [{ choice: 'restriction-decider', is: ['not-set'] }, decided] },
    ['CH-28'],
  ),
  ...Object.entries(deciders).map(([option, roles]) =>
    guard(
      'restriction-imposed',
      'not-your-role',
      { all: [{ choice: 'restriction-decider', is: [option] }, decided, { not: { role: roles } }] },
      ['CH-28'],
    ),
  ),
  guard(
    'restriction-imposed',
    'reasons-missing',
    { all: [{ fact: 'body-unusual-review' }, { body: 'reviewReason', missing: true }] },
    ['CH-37'],
    'body.reviewReason',
  ),

  // What was decided and told ends by a review, so that it is senior and the person hears of it.
  guard('lifted', 'not-reviewed', { all: [{ fact: 'in-force' }, { not: { fact: 'interim' } }] }, ['CH-38', 'CH-39']),
];

const fairAmong: Condition = {
  behaviour: ['persistent', 'new-matter', 'fair-criticism', 'chases-late-answer', 'challenges-outcome'],
};

export const cautions: readonly Caution[] = [
  caution(
    'warning-given',
    'Be sure first of the five things that come before any step under this policy.',
    { not: { fact: 'assessed' } },
    ['CH-16'],
  ),
  ...['warning-given', 'restriction-imposed'].map((act) =>
    caution(act, 'Asking, chasing and challenging count for nothing here. Does the rest stand by itself?', fairAmong, [
      'CH-20',
      'CH-21',
    ]),
  ),
  ...['warning-given', 'assessment-made'].map((act) =>
    caution(
      act,
      'Were we late on the case? Look at its dates. Which steps of the Feedback Policy are still open?',
      { behaviour: ['persistent-contact', 'excessive-demands'] },
      ['CH-14', 'CH-20', 'CH-21'],
    ),
  ),
  // local: better so, but the policy does not ask for two people (D-76).
  caution(
    'restriction-imposed',
    'You made the assessment. It is better that somebody else decides.',
    { actor: 'assessor' },
    ['CH-28'],
  ),
  caution('reviewed', 'You made the assessment. It is better that somebody else reviews it.', { actor: 'assessor' }, [
    'CH-38',
  ]),
  caution(
    'reviewed',
    'Usually the limits end. Which grounds are there to keep them?',
    { body: 'outcome', in: ['modified', 'continued'] },
    ['CH-40'],
    'body.reasons',
  ),
  caution(
    'feedback-noted',
    'Say why this is nothing new. If it is, it goes the usual way.',
    {
      all: [
        { body: 'matter', in: ['same'] },
        { body: 'why', missing: true },
      ],
    },
    ['CH-6', 'CH-8'],
    'body.why',
  ),
];
