import type { RefusalCode } from '../../refusals.ts';
import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';
import { arrangementGuards } from './arrangement-guards.ts';
import { closingGuards } from './closing-guards.ts';
import { learningIds } from './learning.ts';

const guard = (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'case',
  act,
  refuse,
  when,
  clauses,
  at,
});

const complaint: Condition = { feedback: ['complaint'] };
const nameless: Condition = { fact: 'anonymous' };
const named: Condition = { not: nameless };
const stageTwo: Condition = { stage: ['stage-2'] };
const mayDecideStageTwo: Condition = { any: [{ role: ['service-head'] }, { actor: 'reviewer-from-elsewhere' }] };

const ofTheService: Condition = { any: [{ actor: 'same-unit' }, { actor: 'worked-on-it' }] };

const registering: readonly Guard[] = [
  guard(
    'triaged',
    'not-a-complaint',
    { all: [nameless, { body: 'to', in: ['stage-1', 'stage-2'] }] },
    ['SO-23'],
    'body.to',
  ),
  guard('triaged', 'stage-unanswered', { body: 'to', in: ['stage-2'] }, ['SO-52'], 'body.to'),
  guard(
    'triaged',
    'category-missing',
    {
      all: [
        complaint,
        named,
        // What is not taken as a complaint needs none.
        { body: 'exclusion', missing: true },
        { not: { body: 'record-as', in: ['comment'] } },
        { fact: 'category-missing' },
      ],
    },
    ['SO-29', 'SO-36'],
    'body.categories',
  ),
  guard('contribution-requested', 'consent-missing', { all: [complaint, { fact: 'consent-missing' }] }, ['SO-16']),
];

const answering: readonly Guard[] = [
  guard('responded', 'not-a-complaint', nameless, ['SO-23']),
  // The service answers at stage one, or whoever was given it to look into: never the desk that took it for them.
  guard('responded', 'not-your-stage', { all: [{ stage: ['stage-1'] }, { not: ofTheService }] }, ['SO-13(d)', 'SO-15']),
  guard('responded', 'about-you', { actor: 'about' }, ['SO-7', 'SO-58']),
  guard('responded', 'conflict-declared', { actor: 'conflicted' }, ['SO-7']),
  guard('responded', 'category-missing', { all: [complaint, { fact: 'category-missing' }] }, ['SO-29', 'SO-36']),
  guard('responded', 'consent-missing', { all: [complaint, { fact: 'consent-missing' }] }, ['SO-16']),
  guard(
    'responded',
    'points-unanswered',
    { all: [complaint, { fact: 'body-leaves-points' }] },
    ['SO-15(c)', 'SO-54(e)'],
    'body.answers',
  ),
  guard(
    'responded',
    'advice-missing',
    {
      all: [
        { flag: ['offensive-language'] },
        // The Head of Service is one of the three who may advise.
        { not: { role: ['service-head'] } },
        {
          not: {
            happened: 'contact-logged',
            where: { with: 'colleague', purpose: 'advice', role: ['service-head', 'feedback-team'] },
          },
        },
        { not: { happened: 'referred', where: { to: 'equality-team' } } },
      ],
    },
    ['SO-89'],
  ),
  guard('responded', 'not-senior-enough', { all: [stageTwo, { not: mayDecideStageTwo }] }, ['SO-53', 'SO-56']),
  guard('responded', 'another-head-needed', { all: [stageTwo, { actor: 'worked-on-earlier-stage' }] }, ['SO-12']),
  // Agreeing to more time is a caution, unless the organisation reads it as taking part.
  guard(
    'responded',
    'another-head-needed',
    {
      all: [
        stageTwo,
        { choice: 'head-who-gave-time', is: ['counts-as-involved'] },
        { actor: 'extended-earlier-stage' },
      ],
    },
    ['SO-12'],
  ),
  guard(
    'letter-sent',
    'consent-missing',
    { all: [{ body: 'letter', in: ['stage-response'] }, { fact: 'consent-missing' }] },
    ['SO-16'],
    'body.letter',
  ),
  // Nothing goes out as an answer of stage two before the Head of Service has given it.
  guard(
    'letter-sent',
    'stage-unanswered',
    { all: [stageTwo, { body: 'letter', in: ['stage-response'] }, { not: { fact: 'stage-answered' } }] },
    ['SO-53', 'SO-56'],
    'body.letter',
  ),
];

const takingFurther: readonly Guard[] = [
  guard(
    'assigned',
    'another-head-needed',
    { all: [stageTwo, { body: 'as', in: ['reviewer'] }, { assignee: 'worked-on-earlier-stage' }] },
    ['SO-12'],
    'body.to',
  ),
  guard(
    'escalated',
    'not-your-role',
    { not: { any: [{ role: ['service-head', 'coordinator'] }, { actor: 'reviewer-from-elsewhere' }] } },
    ['SO-13(k)', 'SO-53'],
  ),
  guard('escalated', 'stage-unanswered', { not: { fact: 'stage-answered' } }, ['SO-52']),
  guard('extended', 'reasons-missing', { body: 'reason', missing: true }, ['SO-18', 'SO-44'], 'body.reason'),
  guard('escalation-refused', 'not-requested', { not: { fact: 'escalation-open' } }, ['SO-52']),
  guard('escalation-refused', 'not-your-role', { not: mayDecideStageTwo }, ['SO-55']),
  // The first look at a request is a part of the review, so it too belongs to a head who had no part in stage one.
  guard('escalation-refused', 'another-head-needed', { actor: 'worked-on-it' }, ['SO-12', 'SO-55']),
  guard(
    'escalation-refused',
    'advice-missing',
    {
      not: {
        happened: 'contact-logged',
        where: { with: 'colleague', role: 'feedback-team', purpose: 'stage-refusal' },
        since: 'escalation-requested',
      },
    },
    ['SO-55'],
  ),
];

const learning: readonly Guard[] = [
  guard(
    'learning-recorded',
    'category-missing',
    {
      not: {
        any: [
          { body: 'category', in: learningIds },
          {
            all: [
              { body: 'category', in: ['none-identified'] },
              { choice: 'nothing-to-learn', is: ['with-a-reason'] },
            ],
          },
        ],
      },
    },
    ['SO-48', 'SO-50'],
    'body.category',
  ),
];

export const guards: readonly Guard[] = [
  ...registering,
  ...answering,
  ...takingFurther,
  ...learning,
  ...closingGuards,
  ...arrangementGuards,
];
