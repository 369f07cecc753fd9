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
const named: Condition = { not: { fact: 'anonymous' } };
const closingAs = (...reasons: string[]): Condition => ({ body: 'reason', in: reasons });
const found = closingAs('upheld', 'partly-upheld', 'not-upheld');

/** When a complaint may be resolved. */
export const closingGuards: readonly Guard[] = [
  guard('closed', 'escalation-undecided', { fact: 'escalation-open' }, ['SO-52', 'SO-53']),
  guard(
    'closed',
    'category-missing',
    {
      all: [complaint, named, { not: closingAs('referred', 'recorded-as-comment') }, { fact: 'category-missing' }],
    },
    ['SO-29', 'SO-36'],
  ),
  guard(
    'closed',
    'service-missing',
    {
      all: [
        complaint,
        found,
        { unit: ['organisation', 'reception'] },
        { not: { happened: 'triaged', with: ['service'] } },
      ],
    },
    ['SO-45'],
  ),
  guard(
    'closed',
    'learning-missing',
    {
      all: [complaint, named, found, { not: { happened: 'learning-recorded', with: ['category', 'learned'] } }],
    },
    ['SO-47', 'SO-50'],
    'body.reason',
  ),
  guard(
    'closed',
    'no-response',
    { all: [complaint, named, found, { not: { fact: 'stage-answered' } }] },
    ['SO-47', 'SO-79'],
    'body.reason',
  ),
  guard('closed', 'another-way', { all: [complaint, found, { fact: 'answered-another-way' }] }, ['SO-15(d)', 'SO-47']),
  guard(
    'closed',
    'reason-contradicts-outcome',
    { all: [found, { fact: 'body-contradicts-outcome' }] },
    ['SO-47'],
    'body.reason',
  ),
  guard('closed', 'not-a-complaint', { all: [{ not: complaint }, found] }, ['SO-47', 'SO-70'], 'body.reason'),
  // No other ending is a way around the gate: each has to be what it says.
  guard(
    'closed',
    'no-withdrawal',
    {
      all: [
        closingAs('customer-withdrawal'),
        { not: { any: [{ happened: 'withdrawn' }, { happened: 'consent-refused' }] } },
      ],
    },
    ['SO-16', 'SO-47'],
    'body.reason',
  ),
  guard(
    'closed',
    'not-an-exclusion',
    {
      all: [
        closingAs('referred'),
        {
          not: {
            any: [
              { happened: 'triaged', with: ['exclusion'] },
              { happened: 'referred', where: { stops: 'all' } },
            ],
          },
        },
      ],
    },
    ['SO-4', 'SO-13(i)'],
    'body.reason',
  ),
  guard(
    'closed',
    'not-a-reason',
    { all: [complaint, closingAs('recorded-as-comment', 'passed-on')] },
    ['SO-5', 'SO-23'],
    'body.reason',
  ),
  guard(
    'closed',
    'senior-approval-missing',
    { all: [closingAs('same-matter'), { not: { role: ['service-head'] } }] },
    ['SO-86', 'SO-91(c)'],
    'body.reason',
  ),
  // What was taken up is dealt with to its end.
  guard(
    'closed',
    'stage-answered',
    { all: [closingAs('same-matter'), { fact: 'any-stage-answered' }] },
    ['SO-79', 'SO-88(e)'],
    'body.reason',
  ),
  guard(
    'closed',
    'reasons-missing',
    { all: [closingAs('same-matter'), { body: 'note', missing: true }] },
    ['SO-88(e)', 'SO-91(c)'],
    'body.note',
  ),
];
