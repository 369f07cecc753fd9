import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';
import type { RefusalCode } from '../../refusals.ts';
import { complaint, passedOn } from './conditions.ts';

const guard = (refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'case',
  act: 'closed',
  refuse,
  when,
  clauses,
  at,
});

const closingAs = (...reasons: string[]): Condition => ({ body: 'reason', in: reasons });
const found = closingAs('upheld', 'partly-upheld', 'not-upheld');

/** What each of the closing reasons asks for. */
export const closingGuards: readonly Guard[] = [
  // Whatever a complaint ends as, a worry about somebody's safety does not end with it.
  guard('referral-missing', { all: [{ flag: ['safeguarding', 'immediate-danger'] }, { not: passedOn }] }, [
    'JF-46',
    'JF-73',
    'JF-74',
  ]),
  guard('escalation-undecided', { fact: 'escalation-open' }, ['JF-47', 'JF-48']),
  guard(
    'consent-untold',
    {
      all: [complaint, { fact: 'consent-missing-untold' }, { not: closingAs('customer-withdrawal') }],
    },
    ['JF-51'],
  ),
  guard(
    'no-investigation',
    { all: [complaint, found, { not: { fact: 'stage-answered' } }] },
    ['JF-88', 'JF-89'],
    'body.reason',
  ),
  guard('not-a-reason', { all: [complaint, closingAs('answered')] }, ['JF-89'], 'body.reason'),
  guard('not-a-complaint', { all: [{ not: complaint }, found] }, ['JF-89'], 'body.reason'),
  guard(
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
  guard('reason-contradicts-outcome', { all: [found, { fact: 'body-contradicts-outcome' }] }, ['JF-89'], 'body.reason'),
  // A withdrawal has the customer's words, spoken ones written down by staff; without them it is none.
  guard(
    'no-withdrawal',
    { all: [closingAs('customer-withdrawal'), { not: { happened: 'withdrawn' } }] },
    ['JF-89(a)', 'JF-98'],
    'body.reason',
  ),
  guard(
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
    'referral-not-told',
    { all: [closingAs('referred', 'outside-control'), { not: { happened: 'referred', where: { told: true } } }] },
    ['JF-8', 'JF-89'],
    'body.reason',
  ),
  // The policy names nobody; that somebody senior decides is ours, and the organisation may decide otherwise (D-34).
  guard(
    'senior-approval-missing',
    {
      all: [closingAs('vexatious'), { choice: 'vexatious-approval', is: ['senior'] }, { not: { actor: 'senior' } }],
    },
    ['JF-89(g)', 'JF-110(d)'],
    'body.reason',
  ),
  guard(
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
