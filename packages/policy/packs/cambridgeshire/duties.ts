import type { Condition } from '../condition.ts';
import type { ClockRule, DutyRule } from '../pack.ts';
import type { Role } from '../nouns.ts';
import { behaviours } from './behaviours.ts';

const unclosed: Condition = { not: { fact: 'closed' } };
const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };
const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
const policeTold: Condition = { happened: 'contact-logged', where: { with: 'police' } };
const dangers = behaviours.filter(({ danger }) => danger).map(({ id }) => id);
const atRisk: Condition = {
  any: [{ fact: 'danger' }, { happened: 'incident-recorded', where: { behaviours: dangers } }],
};
const onTheSpot: Condition = { all: [{ fact: 'interim' }, unclosed] };
const assessedSince: Condition = { happened: 'assessment-made', since: 'restriction-imposed' };

const managers: readonly Role[] = ['line-manager', 'service-head'];
const seniors: readonly Role[] = ['service-head', 'chief-officer', 'leadership'];
const calendar = (clause: string) => ({ value: 'calendar', clauses: [clause] }) as const;
const dayAfter = (clause: string) => ({ value: 'next-day-is-1', clauses: [clause] }) as const;

/*
 *   on the spot --until--> assessed, then decided anew      (assessment-by)
 *   first decided --6 months--> reviewed --the day it states--> reviewed ...   (restriction-review)
 *
 * The first decision is the earliest of those that follow each other without a gap, the on-the-spot one included.
 */
export const clocks: readonly ClockRule[] = [
  {
    id: 'restriction-review',
    record: 'arrangement',
    kind: 'duty',
    when: { not: { stage: ['open', 'warned'] } },
    begins: { on: 'restriction' },
    length: { value: { count: 6, unit: 'months' }, clauses: ['CH-37'] },
    days: calendar('CH-37'),
    countFrom: dayAfter('CH-37'),
    cutoff: false,
    metBy: [{ kind: 'reviewed' }],
    stoppedWhen: { fact: 'closed' },
    clauses: ['CH-37', 'CH-41'],
  },
  {
    id: 'assessment-by',
    record: 'arrangement',
    kind: 'duty',
    when: { fact: 'interim' },
    begins: { on: 'entry', kind: 'restriction-imposed', where: { interim: true } },
    stated: 'until',
    // local: the policy says "short term". Somebody always states the end; this is what a form proposes.
    length: { value: { count: 10, unit: 'days' }, clauses: ['CH-29'] },
    days: { value: 'working', clauses: ['CH-29'] },
    countFrom: dayAfter('CH-29'),
    cutoff: false,
    metBy: [{ kind: 'assessment-made' }],
    stoppedWhen: { fact: 'closed' },
    clauses: ['CH-29'],
  },
];

export const duties: readonly DutyRule[] = [
  {
    id: 'report-to-police',
    record: 'incident',
    owners: managers,
    when: {
      all: [unclosed, unacceptable, atRisk, { not: { fact: 'police-called' } }, { not: policeTold }],
    },
    occasion: 'Somebody may be in danger, and the police have not been told.',
    act: 'contact-logged',
    clauses: ['CH-24'],
  },
  {
    id: 'review-incident',
    record: 'incident',
    owners: ['line-manager'],
    when: { all: [unclosed, unacceptable, unreviewed] },
    act: 'manager-reviewed',
    clauses: ['CH-3', 'CH-14', 'CH-15'],
  },
  {
    // Not to warn somebody is allowed at once; the record stays incomplete until the police were told (D-77).
    id: 'report-to-police',
    record: 'arrangement',
    owners: [...managers, 'safety-officer'],
    when: {
      all: [
        unclosed,
        { any: [{ happened: 'warning-skipped' }, { happened: 'breach-recorded', where: { step: 'police' } }] },
        { not: policeTold },
      ],
    },
    act: 'contact-logged',
    clauses: ['CH-24', 'CH-35(c)'],
  },
  {
    id: 'check-legal',
    record: 'arrangement',
    owners: managers,
    when: {
      all: [
        unclosed,
        { happened: 'breach-recorded', where: { step: 'legal-advice' } },
        { not: { happened: 'contact-logged', where: { with: 'legal-adviser' }, since: 'breach-recorded' } },
      ],
    },
    act: 'contact-logged',
    clauses: ['CH-35(b)'],
  },
  {
    id: 'assess',
    record: 'arrangement',
    owners: managers,
    when: onTheSpot,
    clock: 'assessment-by',
    act: 'assessment-made',
    clauses: ['CH-28', 'CH-29'],
  },
  {
    id: 'confirm-restriction',
    record: 'arrangement',
    owners: [...managers, 'chief-officer', 'leadership', 'determination-team'],
    when: { all: [onTheSpot, assessedSince] },
    act: 'restriction-imposed',
    clauses: ['CH-28', 'CH-29'],
  },
  {
    id: 'send-decision',
    record: 'arrangement',
    owners: managers,
    when: { all: [{ fact: 'untold' }, unclosed] },
    act: 'letter-sent',
    clauses: ['CH-32'],
  },
  {
    id: 'review-restriction',
    record: 'arrangement',
    owners: seniors,
    when: { any: [{ not: { fact: 'review-open' } }, { fact: 'review-due' }] },
    clock: 'restriction-review',
    act: 'reviewed',
    clauses: ['CH-37', 'CH-38'],
  },
  {
    id: 'review-restriction',
    record: 'arrangement',
    owners: seniors,
    when: { all: [{ fact: 'review-open' }, unclosed, { not: { fact: 'review-due' } }] },
    act: 'reviewed',
    clauses: ['CH-36', 'CH-38'],
  },
  {
    // On a closed record too: whose limits have ended is told so.
    id: 'send-review-outcome',
    record: 'arrangement',
    owners: seniors,
    when: { fact: 'outcome-untold' },
    act: 'letter-sent',
    clauses: ['CH-39', 'CH-41'],
  },
  {
    id: 'answer-correspondence',
    record: 'arrangement',
    owners: managers,
    when: { all: [{ fact: 'correspondence-unanswered' }, unclosed] },
    act: 'correspondence-checked',
    clauses: ['CH-6', 'CH-8'],
  },
];
