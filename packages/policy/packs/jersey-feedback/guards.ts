import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';
import type { RefusalCode } from '../../refusals.ts';

const guard = (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'case',
  act,
  refuse,
  when,
  clauses,
  at,
});

const closingAs = (...reasons: string[]): Condition => ({ body: 'reason', in: reasons });
const found = closingAs('upheld', 'partly-upheld', 'not-upheld');
const complaint: Condition = { feedback: ['complaint'] };

export const guards: readonly Guard[] = [
  guard(
    'triaged',
    'not-your-role',
    { all: [{ body: 'to', in: ['stage-2', 'stage-3'] }, { not: { actor: 'senior' } }] },
    ['JF-27'],
    'body.to',
  ),

  guard('responded', 'about-you', { actor: 'about' }, ['JF-67']),
  guard('responded', 'conflict-declared', { actor: 'conflicted' }, ['JF-68']),
  guard('responded', 'handled-earlier-stage', { actor: 'decided-earlier-stage' }, ['JF-68']),
  guard(
    'responded',
    'not-senior-enough',
    { all: [{ stage: ['stage-1', 'stage-2', 'stage-3'] }, { not: { actor: 'owns-stage' } }] },
    ['JF-28', 'JF-31', 'JF-53'],
  ),
  guard('responded', 'consent-missing', { all: [{ feedback: ['complaint'] }, { fact: 'consent-missing' }] }, [
    'JF-51',
    'JF-72',
  ]),
  guard(
    'responded',
    'points-unanswered',
    { all: [{ feedback: ['complaint'] }, { fact: 'body-leaves-points' }] },
    ['JF-58(f)'],
    'body.answers',
  ),

  guard(
    'letter-sent',
    'consent-missing',
    { all: [{ body: 'letter', in: ['stage-response'] }, { fact: 'consent-missing' }] },
    ['JF-11', 'JF-72'],
    'body.letter',
  ),

  guard('escalated', 'about-you', { actor: 'about' }, ['JF-67']),
  guard(
    'escalated',
    'outside-window',
    { all: [{ fact: 'stage-answered' }, { fact: 'escalation-window-over' }, { body: 'special', missing: true }] },
    ['JF-47'],
    'body.special',
  ),
  guard('escalated', 'not-your-role', { all: [{ not: { fact: 'stage-answered' } }, { not: { actor: 'senior' } }] }, [
    'JF-26',
    'JF-38',
  ]),

  guard('closed', 'escalation-undecided', { fact: 'escalation-open' }, ['JF-47', 'JF-48']),
  guard(
    'closed',
    'consent-untold',
    {
      all: [{ feedback: ['complaint'] }, { fact: 'consent-missing-untold' }, { not: closingAs('customer-withdrawal') }],
    },
    ['JF-51'],
  ),
  guard(
    'closed',
    'no-investigation',
    { all: [{ feedback: ['complaint'] }, found, { not: { fact: 'stage-answered' } }] },
    ['JF-88', 'JF-89'],
    'body.reason',
  ),
  guard('closed', 'not-a-reason', { all: [complaint, closingAs('answered')] }, ['JF-89'], 'body.reason'),
  guard('closed', 'not-a-complaint', { all: [{ not: complaint }, found] }, ['JF-89'], 'body.reason'),
  guard(
    'closed',
    'no-response',
    {
      all: [
        closingAs('answered'),
        { not: complaint },
        { not: { happened: 'responded' } },
        { not: { fact: 'anonymous' } },
      ],
    },
    ['JF-88', 'JF-110'],
    'body.reason',
  ),
  guard(
    'closed',
    'reason-contradicts-outcome',
    { all: [found, { fact: 'body-contradicts-outcome' }] },
    ['JF-89'],
    'body.reason',
  ),
  guard(
    'closed',
    'no-withdrawal',
    { all: [closingAs('customer-withdrawal'), { not: { happened: 'withdrawn' } }] },
    ['JF-89', 'JF-98'],
    'body.reason',
  ),
  guard(
    'closed',
    'not-contacted',
    {
      all: [
        closingAs('unable-to-contact'),
        { not: { happened: 'contact-logged', where: { with: ['customer', 'representative'], direction: 'out' } } },
      ],
    },
    ['JF-89'],
    'body.reason',
  ),
  guard(
    'closed',
    'referral-not-told',
    { all: [closingAs('referred', 'outside-control'), { not: { happened: 'referred', where: { told: true } } }] },
    ['JF-8', 'JF-89'],
    'body.reason',
  ),
  guard(
    'closed',
    'senior-approval-missing',
    { all: [closingAs('vexatious'), { not: { actor: 'senior' } }] },
    ['JF-89', 'JF-110'],
    'body.reason',
  ),
  guard(
    'closed',
    'no-behaviour',
    { all: [closingAs('vexatious'), { body: 'note', missing: true }] },
    ['JF-85', 'JF-89'],
    'body.note',
  ),
  guard(
    'closed',
    'not-anonymous-or-late',
    {
      all: [
        closingAs('not-achievable'),
        { not: { fact: 'anonymous' } },
        { not: { fact: 'late-complaint' } },
        { body: 'note', missing: true },
      ],
    },
    ['JF-50', 'JF-59', 'JF-89'],
    'body.note',
  ),
];
