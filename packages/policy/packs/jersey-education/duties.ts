import type { DutyRule } from '../pack.ts';
import {
  policeOwed,
  unacceptable,
  unclosed,
  unreferredCase,
  unreferredIncident,
  unreviewed,
  violent,
} from './conditions.ts';

export const duties: readonly DutyRule[] = [
  {
    id: 'report-to-police',
    record: 'incident',
    // The head or manager reports (D-85); a review of the incident does not take this away.
    owners: ['service-head', 'line-manager'],
    when: { all: [unclosed, policeOwed] },
    act: 'contact-logged',
    clauses: ['JE-25', 'JE-28'],
  },
  {
    id: 'raise-safeguarding',
    record: 'incident',
    owners: ['service-head', 'line-manager', 'safeguarding-officer'],
    when: { all: [unclosed, unreferredIncident] },
    act: 'contact-logged',
    clauses: ['JE-15'],
  },
  {
    id: 'raise-safeguarding',
    record: 'case',
    owners: ['service-head', 'line-manager', 'safeguarding-officer'],
    when: { all: [unclosed, unreferredCase] },
    act: 'referred',
    clauses: ['JE-15'],
  },
  {
    id: 'tell-communications',
    record: 'incident',
    owners: ['service-head', 'line-manager'],
    when: {
      all: [unclosed, { flag: ['media'] }, { not: { happened: 'contact-logged', where: { with: 'communications' } } }],
    },
    act: 'contact-logged',
    clauses: ['JE-14'],
  },
  {
    id: 'tell-communications',
    record: 'case',
    owners: ['service-head', 'line-manager'],
    when: {
      all: [unclosed, { flag: ['media'] }, { not: { happened: 'referred', where: { to: 'communications' } } }],
    },
    act: 'referred',
    clauses: ['JE-14'],
  },
  {
    id: 'report-to-line-manager',
    record: 'incident',
    owners: ['staff'],
    when: {
      all: [
        unclosed,
        unacceptable,
        { fact: 'contact-ended' },
        unreviewed,
        { not: { happened: 'contact-logged', where: { with: 'line-manager' } } },
      ],
    },
    act: 'contact-logged',
    clauses: ['JE-24', 'JE-36'],
  },
  {
    id: 'offer-support',
    record: 'incident',
    owners: ['line-manager', 'service-head'],
    when: { all: [unclosed, unacceptable, violent, { not: { happened: 'support-offered' } }] },
    act: 'support-offered',
    clauses: ['JE-25'],
  },
  {
    id: 'take-statements',
    record: 'incident',
    owners: ['line-manager', 'service-head'],
    when: { all: [unclosed, { fact: 'serious' }, { fact: 'statement-missing' }] },
    act: 'statement-given',
    clauses: ['JE-11'],
  },
  {
    id: 'review-incident',
    record: 'incident',
    owners: ['line-manager'],
    when: { all: [unclosed, unacceptable, unreviewed] },
    act: 'manager-reviewed',
    clauses: ['JE-24', 'JE-36'],
  },
  {
    id: 'send-decision',
    record: 'arrangement',
    owners: ['service-head', 'line-manager'],
    when: { all: [unclosed, { fact: 'untold' }] },
    act: 'letter-sent',
    clauses: ['JE-32'],
  },
  {
    id: 'send-review-outcome',
    record: 'arrangement',
    owners: ['service-head', 'line-manager'],
    when: { fact: 'outcome-untold' },
    act: 'letter-sent',
    clauses: ['JE-32'],
  },
  {
    // The writer of an abusive letter hears why it goes no further.
    id: 'answer-correspondence',
    record: 'arrangement',
    owners: ['line-manager', 'staff'],
    when: {
      all: [
        unclosed,
        { behaviour: ['abusive-correspondence'] },
        { not: { happened: 'letter-sent', where: { letter: 'abusive-correspondence' } } },
      ],
    },
    act: 'letter-sent',
    clauses: ['JE-29'],
  },
  {
    id: 'answer-correspondence',
    record: 'arrangement',
    owners: ['line-manager', 'staff'],
    when: { all: [unclosed, { fact: 'correspondence-unanswered' }] },
    act: 'correspondence-checked',
    clauses: ['JE-29', 'JE-33(c)'],
  },
];
