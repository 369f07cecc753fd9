import type { Condition } from '../condition.ts';
import type { ClockRule } from '../pack.ts';
import type { ClockId, StageId } from '../nouns.ts';
import { complaint, heldBack, named, settledAtOnce } from './conditions.ts';

const dayOne = { value: 'start-day-is-1', clauses: ['JF-33', 'JF-34'] } as const;
const nextDay = (...clauses: string[]) => ({ value: 'next-day-is-1', clauses }) as const;
const workingDays = { value: 'working', clauses: ['JF-35'] } as const;
const panel = { with: 'agency', purpose: 'panel' };
const allPartiesAtSchool = { school: { value: ['all-parties'], clauses: ['JF-44'] } } as const;
// What the department for children and education handled is kept longer.
const kept100Years = { value: { count: 100, unit: 'years' }, clauses: ['JF-123'] } as const;
// Handed over as a whole, a lawyer's claim for one, it is no longer for this policy to answer (JF-101).
const out: Condition = {
  any: [{ fact: 'closed' }, { happened: 'withdrawn' }, { happened: 'referred', where: { stops: 'all' } }],
};

/** Stages 2 and 3 aim at a date, and a longer one is agreed and told; without agreement the first date counts. */
const stageClock = (
  id: StageId & ClockId,
  days: number,
  clauses: string[],
  extension: ClockRule['extension'],
): ClockRule => ({
  id,
  record: 'case',
  kind: 'target',
  when: complaint,
  begins: { on: 'stage', stage: id },
  length: { value: { count: days, unit: 'days' }, clauses },
  days: { value: 'school-at-schools', clauses: ['JF-35', 'JF-44'] },
  countFrom: dayOne,
  cutoff: true,
  consentRestarts: { value: true, clauses: ['JF-34'] },
  metBy: [{ answered: id }],
  stoppedWhen: out,
  extension,
  clauses,
});

export const clocks: readonly ClockRule[] = [
  {
    id: 'first-response',
    record: 'case',
    kind: 'target',
    // Nobody can be answered who gave no name; what is found out for them is an aim of ours.
    when: { all: [complaint, named] },
    begins: { on: 'receipt' },
    length: { value: { count: 2, unit: 'days' }, clauses: ['JF-22'] },
    days: workingDays,
    countFrom: dayOne,
    cutoff: true,
    metBy: [
      // The automatic acknowledgement of web and email does not answer anybody (JF-21).
      { kind: 'acknowledged', by: 'person' },
      { kind: 'contact-logged', where: { with: ['customer', 'representative'], direction: 'out' } },
      { kind: 'responded' },
    ],
    stoppedWhen: out,
    clauses: ['JF-22'],
  },
  {
    // One date with the first response, ticked off on its own.
    id: 'acknowledge',
    record: 'case',
    kind: 'duty',
    when: { all: [complaint, named, { not: settledAtOnce }] },
    begins: { on: 'receipt' },
    length: { value: { count: 2, unit: 'days' }, clauses: ['JF-63'] },
    days: workingDays,
    countFrom: dayOne,
    cutoff: true,
    metBy: [
      { kind: 'acknowledged', by: 'person' },
      { kind: 'letter-sent', where: { letter: 'acknowledgement' } },
    ],
    stoppedWhen: out,
    clauses: ['JF-63', 'JF-65'],
  },
  stageClock('stage-1', 5, ['JF-36'], {
    agreedBy: { value: ['customer'], clauses: ['JF-37'] },
    agreedByAt: allPartiesAtSchool,
    withoutAgreement: 'refuse',
    clauses: ['JF-37'],
  }),
  stageClock('stage-2', 10, ['JF-39'], {
    agreedBy: { value: ['customer'], clauses: ['JF-40'] },
    agreedByAt: allPartiesAtSchool,
    withoutAgreement: 'late',
    clauses: ['JF-40', 'JF-42'],
  }),
  stageClock('stage-3', 10, ['JF-41'], {
    agreedBy: { value: ['customer'], clauses: ['JF-41', 'JF-42'] },
    agreedByAt: allPartiesAtSchool,
    withoutAgreement: 'late',
    clauses: ['JF-41', 'JF-42'],
  }),
  {
    id: 'escalate-by',
    record: 'case',
    kind: 'window',
    when: { all: [complaint, named] },
    begins: { on: 'last-response' },
    length: { value: { count: 20, unit: 'days' }, clauses: ['JF-47'] },
    days: workingDays,
    countFrom: nextDay('JF-47'),
    cutoff: false,
    metBy: [{ kind: 'escalation-requested' }, { kind: 'escalated' }],
    clauses: ['JF-47'],
  },
  {
    id: 'consent-by',
    record: 'case',
    kind: 'window',
    when: { all: [complaint, { happened: 'consent-requested' }] },
    begins: { on: 'entry', kind: 'consent-requested' },
    length: { value: { count: 10, unit: 'days' }, clauses: ['JF-78'] },
    days: workingDays,
    countFrom: nextDay('JF-78'),
    cutoff: false,
    metBy: [{ kind: 'consent-given' }],
    stoppedWhen: { any: [{ fact: 'closed' }, { happened: 'consent-refused' }] },
    clauses: ['JF-78'],
  },
  {
    id: 'complain-by',
    record: 'case',
    kind: 'window',
    when: complaint,
    begins: { on: 'event-or-awareness' },
    length: { value: { count: 12, unit: 'months' }, clauses: ['JF-49'] },
    days: { value: 'calendar', clauses: ['JF-49'] },
    countFrom: nextDay('JF-49'),
    cutoff: false,
    metBy: [{ kind: 'feedback-received' }],
    clauses: ['JF-49', 'JF-50'],
  },
  {
    // From the day the Panel asks, on closed complaints too; no day is moved when it ends on a holiday.
    id: 'panel-answer',
    record: 'case',
    kind: 'duty',
    when: complaint,
    begins: { on: 'entry', kind: 'contact-logged', where: { ...panel, direction: 'in' } },
    length: { value: { count: 2, unit: 'weeks' }, clauses: ['JF-93(a)'] },
    days: { value: 'calendar', clauses: ['JF-93(a)'] },
    countFrom: { value: 'next-day-is-1', clauses: ['JF-93(a)'] },
    cutoff: false,
    metBy: [{ kind: 'contact-logged', where: { ...panel, direction: 'out' } }],
    clauses: ['JF-93'],
  },
  {
    // No figure in the policy, so no limit unless the organisation sets itself one (D-39).
    id: 'usual-response',
    record: 'case',
    kind: 'target',
    when: {
      all: [
        { feedback: ['compliment', 'suggestion', 'comment'] },
        { choice: 'other-feedback-target', is: ['ten-days'] },
        named,
      ],
    },
    begins: { on: 'receipt' },
    length: { value: { count: 10, unit: 'days' }, clauses: ['JF-110(f)'] },
    days: workingDays,
    countFrom: dayOne,
    cutoff: true,
    metBy: [{ kind: 'responded' }],
    stoppedWhen: { fact: 'closed' },
    clauses: ['JF-110(f)', 'JF-110(h)'],
  },
  {
    // The last closing counts, or the data would go while a customer's window still runs.
    id: 'anonymise',
    record: 'case',
    kind: 'duty',
    when: { all: [{ fact: 'closed' }, { not: heldBack }] },
    begins: { on: 'last-closing' },
    length: { value: { count: 1, unit: 'years' }, clauses: ['JF-122'] },
    lengthAt: { school: kept100Years, 'youth-service': kept100Years, 'youth-centre': kept100Years },
    days: { value: 'calendar', clauses: ['JF-122'] },
    countFrom: nextDay('JF-122'),
    cutoff: false,
    metBy: [],
    clauses: ['JF-122'],
  },
];
