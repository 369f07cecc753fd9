import type { RefusalCode } from '../../refusals.ts';
import type { Condition } from '../condition.ts';
import type { Caution, Guard } from '../pack.ts';

const guard = (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'case',
  act,
  refuse,
  when,
  clauses,
  at,
});

const complaint: Condition = { feedback: ['complaint'] };
const closingAs = (...reasons: string[]): Condition => ({ body: 'reason', in: reasons });
const found = closingAs('upheld', 'partly-upheld', 'not-upheld');

export const guards: readonly Guard[] = [
  guard('triaged', 'stage-unanswered', { body: 'to', in: ['stage-2'] }, ['OC-23'], 'body.to'),

  guard('responded', 'handled-earlier-stage', { actor: 'decided-earlier-stage' }, ['OC-25']),
  guard(
    'responded',
    'points-unanswered',
    { all: [complaint, { fact: 'body-leaves-points' }] },
    ['OC-21'],
    'body.answers',
  ),

  guard('escalated', 'stage-unanswered', { not: { fact: 'stage-answered' } }, ['OC-23']),

  // local: only where the council set a time for asking.
  guard(
    'escalated',
    'outside-window',
    {
      all: [
        { choice: 'stage-2-window', is: ['one-month'] },
        { fact: 'escalation-window-over' },
        { body: 'special', missing: true },
      ],
    },
    ['OC-55'],
    'body.special',
  ),

  guard('extended', 'reasons-missing', { body: 'reason', missing: true }, ['OC-18', 'OC-27'], 'body.reason'),

  guard(
    'closed',
    'no-investigation',
    { all: [complaint, found, { not: { fact: 'any-stage-answered' } }] },
    ['OC-21'],
    'body.reason',
  ),
  guard(
    'closed',
    'reason-contradicts-outcome',
    { all: [found, { fact: 'body-contradicts-outcome' }] },
    ['OC-21'],
    'body.reason',
  ),
  guard(
    'closed',
    'no-response',
    { all: [closingAs('resolved'), { not: { fact: 'any-stage-answered' } }] },
    ['OC-15', 'OC-20'],
    'body.reason',
  ),
  guard(
    'closed',
    'not-contacted',
    {
      all: [
        closingAs('not-accepted'),
        { not: { fact: 'anonymous' } },
        { not: { happened: 'contact-logged', where: { with: ['customer', 'representative'], direction: 'out' } } },
      ],
    },
    ['OC-8'],
    'body.reason',
  ),
  guard(
    'closed',
    'reasons-missing',
    { all: [closingAs('not-accepted'), { body: 'note', missing: true }] },
    ['OC-6', 'OC-8'],
    'body.note',
  ),
  guard('closed', 'escalation-undecided', { fact: 'escalation-open' }, ['OC-14', 'OC-23']),
  guard(
    'closed',
    'no-withdrawal',
    { all: [closingAs('customer-withdrawal'), { not: { happened: 'withdrawn' } }] },
    ['OC-31'],
    'body.reason',
  ),
];

const caution = (act: string, says: string, when: Condition, clauses: string[], at?: string): Caution => ({
  record: 'case',
  act,
  says,
  when,
  clauses,
  at,
});

export const cautions: readonly Caution[] = [
  caution('point-added', 'This stage is answered. Is it a new complaint?', { fact: 'stage-answered' }, ['OC-41']),
  caution('escalation-refused', 'There must be a sound reason, and the person has to be told it.', { fact: 'always' }, [
    'OC-14',
  ]),
  caution(
    'extended',
    'Tell the person at once: why, the new date, and how to reach the Ombudsman.',
    { fact: 'always' },
    ['OC-12', 'OC-19'],
  ),
  caution(
    'closed',
    'There is still something to do that was promised.',
    { fact: 'learning-open' },
    ['OC-20', 'OC-46'],
    'body.reason',
  ),
];
