import type { Condition } from '../condition.ts';
import type { StageId } from '../nouns.ts';
import type { ClockRule } from '../pack.ts';

const complaint: Condition = { feedback: ['complaint'] };
const everyDay = { value: 'calendar', clauses: ['HF-5'] } as const;
const dayAfter = { value: 'next-day-is-1', clauses: ['HF-5'] } as const;
const out: Condition = { any: [{ fact: 'closed' }, { happened: 'withdrawn' }] };

const step = (id: StageId, count: number, clause: string, more: Partial<ClockRule> = {}): ClockRule => ({
  id,
  record: 'case',
  kind: 'target',
  when: complaint,
  begins: { on: 'stage', stage: id },
  length: { value: { count, unit: 'days' }, clauses: [clause] },
  days: everyDay,
  countFrom: dayAfter,
  cutoff: false,
  metBy: [{ answered: id }],
  stoppedWhen: out,
  clauses: [clause],
  ...more,
});

export const clocks: readonly ClockRule[] = [
  {
    id: 'acknowledge',
    record: 'case',
    kind: 'duty',
    when: { all: [complaint, { not: { fact: 'anonymous' } }] },
    begins: { on: 'receipt' },
    length: { value: { count: 2, unit: 'days' }, clauses: ['HF-8'] },
    days: { value: 'working', clauses: ['HF-4', 'HF-5'] },
    countFrom: dayAfter,
    cutoff: true,
    metBy: [{ kind: 'acknowledged' }, { kind: 'responded' }],
    stoppedWhen: out,
    clauses: ['HF-8'],
  },
  step('stage-1', 3, 'HF-9'),
  step('stage-2', 7, 'HF-10'),
  step('stage-3', 14, 'HF-11', {
    extension: {
      agreedBy: { value: ['customer'], clauses: ['HF-11'] },
      withoutAgreement: 'refuse',
      atMost: { value: { count: 28, unit: 'days' }, clauses: ['HF-11'] },
      clauses: ['HF-11'],
    },
  }),
  step('stage-4', 30, 'HF-12'),
  {
    id: 'escalate-by',
    record: 'case',
    kind: 'window',
    when: { all: [complaint, { not: { fact: 'anonymous' } }] },
    begins: { on: 'last-response' },
    length: { value: { count: 10, unit: 'days' }, clauses: ['HF-13'] },
    days: everyDay,
    countFrom: dayAfter,
    cutoff: false,
    metBy: [{ kind: 'escalation-requested' }, { kind: 'escalated' }],
    clauses: ['HF-13'],
  },
];
