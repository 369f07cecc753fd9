import type { Condition } from '../condition.ts';
import type { ClockRule } from '../pack.ts';

const complaint: Condition = { feedback: ['complaint'] };
const named: Condition = { not: { fact: 'anonymous' } };
const wentUp: Condition = { happened: 'escalated', where: { to: 'stage-2' } };
const nextDay = { value: 'next-day-is-1', clauses: ['OC-30'] } as const;
const workingDays = { value: 'working', clauses: ['OC-30'] } as const;
const out: Condition = { any: [{ fact: 'closed' }, { happened: 'withdrawn' }] };
const days = (count: number, clause: string): ClockRule['length'] => ({
  value: { count, unit: 'days' },
  clauses: [clause],
});

/** As many days again as the stage has; counted from where the stage's own days are. */
const usually = (count: number, clause: string) => ({
  value: { count, unit: 'days' as const },
  says: 'This is more than as many days again. Which good reason is there?',
  clauses: [clause],
});

const asTarget = {
  record: 'case',
  kind: 'target',
  days: workingDays,
  countFrom: nextDay,
  cutoff: false,
  stoppedWhen: out,
} as const satisfies Partial<ClockRule>;

/*
 *   receipt --5--> acknowledged --10--> answer | asked for stage 2 --5--> acknowledged --20--> final answer
 *
 * Each answer is counted from its own stage's acknowledgement. The acknowledgement of stage 1 is asked for until the complaint
 * goes up and that of stage 2 from then on: never two of one name at once.
 */
export const clocks: readonly ClockRule[] = [
  {
    ...asTarget,
    id: 'acknowledge',
    when: { all: [complaint, named, { not: wentUp }] },
    begins: { on: 'receipt' },
    length: days(5, 'OC-16'),
    metBy: [{ kind: 'acknowledged', by: 'person' }, { kind: 'responded' }],
    clauses: ['OC-16'],
  },
  {
    ...asTarget,
    id: 'acknowledge',
    when: { all: [complaint, named, wentUp] },
    begins: { on: 'stage', stage: 'stage-2' },
    length: days(5, 'OC-24'),
    metBy: [{ kind: 'acknowledged', by: 'person' }, { kind: 'responded' }],
    clauses: ['OC-24'],
  },
  {
    ...asTarget,
    id: 'stage-1',
    when: { all: [complaint, named] },
    begins: { on: 'entry', kind: 'acknowledged', first: true },
    length: days(10, 'OC-17'),
    metBy: [{ answered: 'stage-1' }],
    extension: {
      // Nobody has to agree: the council decides, says why and by when.
      agreedBy: { value: [], clauses: ['OC-18'] },
      withoutAgreement: 'refuse',
      usuallyAtMost: usually(20, 'OC-18'),
      clauses: ['OC-18', 'OC-19'],
    },
    clauses: ['OC-17', 'OC-20'],
  },
  {
    // local: nobody can be told that it came, so what is to be looked into counts from the day it came (code-anonymous).
    ...asTarget,
    id: 'stage-1',
    when: { all: [complaint, { fact: 'anonymous' }] },
    begins: { on: 'receipt' },
    length: days(10, 'OC-17'),
    metBy: [{ answered: 'stage-1' }],
    clauses: ['OC-17', 'OC-20'],
  },
  {
    ...asTarget,
    id: 'stage-2',
    when: { all: [complaint, wentUp, { happened: 'acknowledged', sinceStage: true }] },
    begins: { on: 'entry', kind: 'acknowledged' },
    length: days(20, 'OC-26'),
    metBy: [{ answered: 'stage-2' }],
    extension: {
      agreedBy: { value: [], clauses: ['OC-27'] },
      withoutAgreement: 'refuse',
      usuallyAtMost: usually(40, 'OC-27'),
      clauses: ['OC-19', 'OC-27'],
    },
    clauses: ['OC-26'],
  },
  {
    // local: the Code gives no such time; only where the council set one.
    id: 'escalate-by',
    record: 'case',
    kind: 'window',
    when: { all: [complaint, named, { choice: 'stage-2-window', is: ['one-month'] }] },
    begins: { on: 'last-response' },
    length: { value: { count: 1, unit: 'months' }, clauses: ['OC-55'] },
    days: { value: 'calendar', clauses: ['OC-55'] },
    countFrom: { value: 'next-day-is-1', clauses: ['OC-55'] },
    cutoff: false,
    metBy: [{ kind: 'escalation-requested' }, { kind: 'escalated' }],
    clauses: ['OC-55'],
  },
  {
    id: 'complain-by',
    record: 'case',
    kind: 'window',
    when: complaint,
    begins: { on: 'event-or-awareness' },
    length: { value: { count: 12, unit: 'months' }, clauses: ['OC-7'] },
    days: { value: 'calendar', clauses: ['OC-7'] },
    countFrom: { value: 'next-day-is-1', clauses: ['OC-7'] },
    cutoff: false,
    metBy: [{ kind: 'feedback-received' }],
    clauses: ['OC-7'],
  },
];
