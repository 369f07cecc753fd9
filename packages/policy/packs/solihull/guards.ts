import type { RefusalCode } from '../../refusals.ts';
import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';

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
const closingAs = (...reasons: string[]): Condition => ({ body: 'reason', in: reasons });
const found = closingAs('upheld', 'partly-upheld', 'not-upheld');

export const guards: readonly Guard[] = [
  guard(
    'triaged',
    'not-a-complaint',
    { all: [nameless, { body: 'to', in: ['stage-1', 'stage-2'] }] },
    ['SO-23'],
    'body.to',
  ),
  guard('triaged', 'stage-unanswered', { body: 'to', in: ['stage-2'] }, ['SO-52'], 'body.to'),

  guard('responded', 'not-a-complaint', nameless, ['SO-23']),
  guard('responded', 'about-you', { actor: 'about' }, ['SO-7', 'SO-58']),
  guard('responded', 'conflict-declared', { actor: 'conflicted' }, ['SO-7']),
  guard('responded', 'handled-earlier-stage', { actor: 'decided-earlier-stage' }, ['SO-12']),
  guard('responded', 'not-senior-enough', { all: [{ stage: ['stage-2'] }, { not: { actor: 'owns-stage' } }] }, [
    'SO-53',
    'SO-56',
  ]),
  guard('responded', 'consent-missing', { all: [complaint, { fact: 'consent-missing' }] }, ['SO-16']),
  guard(
    'letter-sent',
    'consent-missing',
    { all: [{ body: 'letter', in: ['stage-response'] }, { fact: 'consent-missing' }] },
    ['SO-16'],
    'body.letter',
  ),
  guard(
    'responded',
    'points-unanswered',
    { all: [complaint, { fact: 'body-leaves-points' }] },
    ['SO-15(c)', 'SO-54(e)'],
    'body.answers',
  ),

  guard('escalated', 'stage-unanswered', { not: { fact: 'stage-answered' } }, ['SO-52']),

  guard('extended', 'reasons-missing', { body: 'reason', missing: true }, ['SO-18', 'SO-44'], 'body.reason'),

  guard(
    'closed',
    'learning-missing',
    { all: [complaint, { not: { fact: 'anonymous' } }, found, { fact: 'learning-missing' }] },
    ['SO-47', 'SO-50'],
    'body.reason',
  ),
  guard(
    'closed',
    'no-response',
    { all: [complaint, { not: { fact: 'anonymous' } }, found, { not: { fact: 'any-stage-answered' } }] },
    ['SO-47'],
    'body.reason',
  ),
  guard(
    'closed',
    'reason-contradicts-outcome',
    { all: [found, { fact: 'body-contradicts-outcome' }] },
    ['SO-47'],
    'body.reason',
  ),
];
