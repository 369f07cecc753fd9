import type { Condition } from '../condition.ts';
import type { ClockRule } from '../pack.ts';

// A complaint without a name is only a comment, so no limit runs on it (SO-23).
const complaint: Condition = { all: [{ feedback: ['complaint'] }, { not: { fact: 'anonymous' } }] };

const asDuty = {
  record: 'case',
  kind: 'duty',
  when: complaint,
  days: { value: 'working', clauses: ['SO-39'] },
  // "From the first report": the ordinary reading, the day after is the first to count.
  countFrom: { value: 'next-day-is-1', clauses: ['SO-39', 'SO-42'] },
  cutoff: false,
  stoppedWhen: { any: [{ fact: 'closed' }, { happened: 'withdrawn' }] },
} as const satisfies Partial<ClockRule>;

export const clocks: readonly ClockRule[] = [
  {
    ...asDuty,
    id: 'acknowledge',
    begins: { on: 'receipt' },
    length: { value: { count: 5, unit: 'days' }, clauses: ['SO-39'] },
    metBy: [
      { kind: 'acknowledged', by: 'person' },
      { kind: 'letter-sent', where: { letter: 'acknowledgement' } },
      // A full answer in time says all that an acknowledgement would (D-61).
      { kind: 'responded' },
    ],
    clauses: ['SO-39', 'SO-40'],
  },
  {
    ...asDuty,
    id: 'stage-1',
    begins: { on: 'stage', stage: 'stage-1' },
    length: { value: { count: 20, unit: 'days' }, clauses: ['SO-42'] },
    metBy: [{ answered: 'stage-1' }],
    extension: {
      agreedBy: { value: ['customer', 'service-head'], clauses: ['SO-17', 'SO-44'] },
      withoutAgreement: 'refuse',
      clauses: ['SO-10(f)', 'SO-17', 'SO-44'],
    },
    clauses: ['SO-42', 'SO-44'],
  },
  {
    ...asDuty,
    id: 'stage-2',
    begins: { on: 'stage', stage: 'stage-2' },
    length: { value: { count: 10, unit: 'days' }, clauses: ['SO-56'] },
    metBy: [{ answered: 'stage-2' }],
    extension: {
      // The policy names nobody; the answer is the Head of Service's, and so is the longer time.
      agreedBy: { value: ['service-head'], clauses: ['SO-56'] },
      withoutAgreement: 'refuse',
      clauses: ['SO-18', 'SO-56'],
    },
    clauses: ['SO-56'],
  },
];
