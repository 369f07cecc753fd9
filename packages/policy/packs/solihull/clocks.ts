import type { Condition } from '../condition.ts';
import type { ClockRule } from '../pack.ts';

// A complaint without a name is only a comment, so no limit runs on it (SO-23).
const complaint: Condition = { all: [{ feedback: ['complaint'] }, { not: { fact: 'anonymous' } }] };
const over: Condition = { any: [{ fact: 'closed' }, { happened: 'withdrawn' }] };

const asDuty = {
  record: 'case',
  kind: 'duty',
  when: complaint,
  // Once the text says "20 days" and three times "30 days": working days are meant everywhere.
  days: { value: 'working', clauses: ['SO-39'] },
  // "From the first report": the ordinary reading, the day after is the first to count.
  countFrom: { value: 'next-day-is-1', clauses: ['SO-39', 'SO-42'] },
  cutoff: false,
  stoppedWhen: over,
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
      // A full answer in time stands for the acknowledgement if it says all that one would (D-61).
      { kind: 'responded', tells: ['received', 'points', 'privacy', 'contact'] },
    ],
    clauses: ['SO-39', 'SO-40'],
  },
  {
    ...asDuty,
    id: 'usual-response',
    kind: 'target',
    begins: { on: 'stage', stage: 'stage-1' },
    length: { value: { count: 10, unit: 'days' }, clauses: ['SO-42'] },
    metBy: [{ answered: 'stage-1' }],
    // It is what a complaint of low complexity usually takes, and more time is for the complex ones.
    stoppedWhen: {
      any: [
        over,
        { happened: 'triaged', where: { complexity: ['medium', 'high'] } },
        { happened: 'extended', where: { clock: 'stage-1' } },
      ],
    },
    clauses: ['SO-42'],
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
      usuallyAtMost: {
        value: { count: 30, unit: 'days' },
        says: 'Even a complex complaint is answered within 30 working days where possible. Later than that needs the agreement of the customer and the Head of Service to that very date, and a reason on record.',
        clauses: ['SO-10(f)', 'SO-44'],
      },
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
      atMost: { value: { count: 20, unit: 'days' }, clauses: ['SO-56'] },
      clauses: ['SO-18', 'SO-56'],
    },
    clauses: ['SO-56'],
  },
  {
    id: 'survey',
    record: 'case',
    kind: 'target',
    // Drawn by chance; how many is nowhere said, so one in four is local until the organisation decides.
    when: {
      all: [
        complaint,
        { happened: 'responded' },
        { any: [{ choice: 'survey-share', is: ['everybody'] }, { fact: 'one-in-four' }] },
      ],
    },
    begins: { on: 'last-closing' },
    length: { value: { count: 42, unit: 'days' }, clauses: ['SO-71'] },
    days: { value: 'calendar', clauses: ['SO-71'] },
    countFrom: { value: 'next-day-is-1', clauses: ['SO-71'] },
    cutoff: false,
    metBy: [{ kind: 'survey-sent' }],
    clauses: ['SO-71'],
  },
];
