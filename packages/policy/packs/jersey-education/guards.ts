import type { Condition } from '../condition.ts';
import type { Caution, Guard } from '../pack.ts';
import type { RecordKind, Role } from '../nouns.ts';
import type { RefusalCode } from '../../refusals.ts';
import {
  extremeStep,
  namedUnits,
  policeOwed,
  unacceptable,
  unreferredCase,
  unreferredIncident,
  violent,
} from './conditions.ts';

const guard =
  (record: RecordKind) =>
  (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
    ...{ record, act, refuse, when, clauses, at },
  });
const onIncident = guard('incident');
const onCase = guard('case');
const onArrangement = guard('arrangement');

/** Whoever limits contact, changes the limits or ends them, or decides against them, is the one who decides at that unit. */
const decidesOn =
  (on: typeof onArrangement) =>
  (act: string): Guard[] => [
    on(act, 'not-your-role', { all: [namedUnits, { not: { role: ['service-head'] } }] }, ['JE-34']),
    on(act, 'decider-not-set', { all: [{ not: namedUnits }, { choice: 'decider', is: ['not-set'] }] }, ['JE-34']),
    ...(['line-manager', 'service-head', 'chief-officer', 'leadership'] satisfies Role[]).map((role) =>
      on(
        act,
        'not-your-role',
        { all: [{ not: namedUnits }, { choice: 'decider', is: [role] }, { not: { role: [role] } }] },
        ['JE-34'],
      ),
    ),
  ];
const decides = decidesOn(onArrangement);

/** Something about a child, or about the conduct of staff, came with the mail and was put away. */
const putAside: Condition = {
  all: [
    { happened: 'correspondence-checked', where: { raises: ['safeguarding', 'staff-conduct'] } },
    { fact: 'correspondence-unanswered' },
  ],
};

const destroying: Condition = { all: [extremeStep, { not: { choice: 'destroying', is: ['never'] } }] };

export const guards: readonly Guard[] = [
  onIncident('closed', 'statement-missing', { all: [{ fact: 'serious' }, { fact: 'statement-missing' }] }, ['JE-11']),
  onIncident('closed', 'support-missing', { all: [unacceptable, violent, { not: { happened: 'support-offered' } }] }, [
    'JE-25',
  ]),
  onIncident('closed', 'police-missing', policeOwed, ['JE-28']),
  onIncident('closed', 'referral-missing', unreferredIncident, ['JE-15']),
  onCase('closed', 'referral-missing', unreferredCase, ['JE-15']),
  onCase(
    'triaged',
    'never-set-aside',
    { all: [{ flag: ['safeguarding', 'staff-conduct'] }, { not: { body: 'exclusion', missing: true } }] },
    ['JE-2(d)', 'JE-15', 'JE-29'],
    'body.exclusion',
  ),

  ...decidesOn(onIncident)('restriction-declined'),
  ...decides('restriction-imposed'),
  ...decides('reviewed'),
  ...decides('lifted'),
  onArrangement(
    'restriction-imposed',
    'warning-missing',
    { all: [destroying, { not: { happened: 'warning-given' } }] },
    ['JE-31(f)'],
    'body.options',
  ),
  onArrangement(
    'restriction-imposed',
    'approval-missing',
    {
      all: [
        destroying,
        { not: { happened: 'contact-logged', where: { role: 'data-protection', purpose: 'approval' } } },
      ],
    },
    // The approval is local (D-8): papers may have to be kept.
    ['JE-13', 'JE-31(f)'],
    'body.options',
  ),
  onArrangement(
    'restriction-imposed',
    'option-not-yet',
    { all: [extremeStep, { choice: 'destroying', is: ['never'] }] },
    ['JE-31(f)'],
    'body.options',
  ),
  onArrangement(
    'letter-sent',
    'not-in-writing',
    {
      all: [
        { body: 'letter', in: ['restriction-decision'] },
        { option: ['no-personal-contact'] },
        { body: 'method', in: ['in-person', 'phone'] },
      ],
    },
    ['JE-27(b)'],
    'body.method',
  ),
  onArrangement(
    'letter-sent',
    'never-set-aside',
    { all: [{ body: 'letter', in: ['abusive-correspondence', 'end-of-process'] }, putAside] },
    ['JE-15', 'JE-29'],
    'body.letter',
  ),
];

const end: Condition = { body: 'ended', in: ['asked-to-stop', 'for-safety'] };

export const cautions: readonly Caution[] = [
  {
    record: 'incident',
    act: 'incident-recorded',
    when: { all: [end, { not: { body: 'told', in: ['complaint-goes-on'] } }] },
    says: 'Were they told that their complaint will still be looked at?',
    at: 'body.told',
    clauses: ['JE-20(a)'],
  },
  {
    record: 'incident',
    act: 'incident-recorded',
    when: { all: [end, { not: { body: 'told', in: ['must-change'] } }] },
    says: 'Were they told that they must behave differently next time?',
    at: 'body.told',
    clauses: ['JE-20(b)'],
  },
  {
    // Where somebody might get hurt, nobody need ask first (JE-23).
    record: 'incident',
    act: 'incident-recorded',
    when: {
      all: [
        { body: 'ended', in: ['asked-to-stop'] },
        { body: 'askedToStop', missing: true },
      ],
    },
    says: 'Were they asked to stop before the talk or call was ended?',
    at: 'body.askedToStop',
    clauses: ['JE-22'],
  },
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { all: [{ fact: 'warned' }, { not: { fact: 'behaviour-since-warning' } }] },
    says: 'Nothing is on record since the warning. Did they have the chance to change?',
    clauses: ['JE-35'],
  },
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: {
      all: [
        { option: ['direct-contact-ended'] },
        { not: { behaviour: ['threat-to-staff', 'physical-violence', 'verbal-abuse', 'harassment'] } },
      ],
    },
    says: 'All direct contact ends because of violence, threats, abuse or harassment. None of these is on record here.',
    at: 'body.options',
    clauses: ['JE-28'],
  },
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { body: 'complaints', missing: true },
    says: 'Have they an open complaint? Say how it goes on.',
    at: 'body.complaints',
    clauses: ['JE-26'],
  },
  {
    record: 'arrangement',
    act: 'letter-sent',
    when: { body: 'letter', in: ['end-of-process'] },
    says: 'This letter is only for a complaint that has been through every step of its procedure.',
    at: 'body.letter',
    clauses: ['JE-33'],
  },
  {
    record: 'arrangement',
    act: 'correspondence-checked',
    when: {
      all: [
        { happened: 'letter-sent', where: { letter: 'end-of-process' } },
        { body: 'newInformation', in: [false] },
        { body: 'done', in: ['acknowledged', 'answered'] },
      ],
    },
    says: 'It brings nothing new, so it is read and kept. It need not be acknowledged.',
    at: 'body.done',
    clauses: ['JE-33(c)'],
  },
];
