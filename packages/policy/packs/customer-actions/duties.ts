import type { DutyRule } from '../pack.ts';
import {
  againstStaff,
  bansAtOnce,
  policeTold,
  selfHarm,
  unacceptable,
  unclosed,
  uninvestigated,
  unreviewed,
} from './conditions.ts';

const ofIncidents: readonly DutyRule[] = [
  {
    id: 'report-to-line-manager',
    record: 'incident',
    owners: 'recorder',
    when: {
      all: [
        unclosed,
        unacceptable,
        { fact: 'contact-ended' },
        unreviewed,
        { not: { happened: 'contact-logged', where: { with: 'line-manager' } } },
      ],
    },
    occasion: 'Staff ended the contact. Then the line manager hears of it from them.',
    act: 'contact-logged',
    clauses: ['UA-11', 'UA-23'],
  },
  {
    id: 'log-form',
    record: 'incident',
    owners: ['staff', 'line-manager'],
    when: { all: [unclosed, unacceptable, { fact: 'form-missing' }] },
    act: 'form-logged',
    clauses: ['UA-11', 'UA-23', 'UA-28'],
  },
  {
    id: 'review-incident',
    record: 'incident',
    owners: ['line-manager'],
    when: { all: [unclosed, unacceptable, unreviewed] },
    act: 'manager-reviewed',
    clauses: ['UA-11', 'UA-23'],
  },
  {
    id: 'offer-support',
    record: 'incident',
    owners: ['line-manager'],
    when: { all: [unclosed, unacceptable, againstStaff, { not: { happened: 'support-offered' } }] },
    occasion: 'Staff were threatened or hurt.',
    act: 'support-offered',
    clauses: ['UA-12'],
  },
  {
    // The employee's wish decides; a manager may report without it (D-72).
    id: 'report-to-police',
    record: 'incident',
    owners: ['line-manager'],
    when: {
      all: [unclosed, againstStaff, { fact: 'charges-wanted' }, { not: policeTold }],
    },
    occasion: 'Staff were threatened or hurt and want it taken to the police.',
    act: 'contact-logged',
    clauses: ['UA-12'],
  },
  {
    // Local (D-71): the policy names no way to help somebody who threatens to harm themselves.
    id: 'offer-welfare',
    record: 'incident',
    owners: ['line-manager', 'safety-officer'],
    when: {
      all: [
        unclosed,
        selfHarm,
        { choice: 'welfare-prompt', is: ['yes'] },
        { not: { happened: 'contact-logged', where: { with: ['agency', 'police', 'safeguarding'] } } },
        { not: policeTold },
      ],
    },
    occasion: 'The person spoke of harming themselves.',
    act: 'contact-logged',
    clauses: ['UA-9', 'UA-28'],
  },
  {
    id: 'hold-clip',
    record: 'incident',
    owners: ['staff', 'line-manager'],
    when: { all: [unclosed, { fact: 'camera-on' }, { not: { happened: 'clip-linked' } }] },
    occasion: 'A body camera was on, and no recording is linked yet.',
    act: 'clip-linked',
    clauses: ['UA-25(c)', 'UA-34'],
  },
  {
    id: 'investigate-safety',
    record: 'incident',
    owners: ['safety-officer'],
    when: { all: [unclosed, uninvestigated] },
    occasion: 'Somebody asked for the safety officer to look into it.',
    act: 'safety-investigated',
    clauses: ['UA-24'],
  },
  {
    // The team hears of it once a form was filled in.
    id: 'determine',
    record: 'incident',
    owners: ['determination-team'],
    when: {
      all: [
        unclosed,
        unacceptable,
        { any: [{ happened: 'form-logged' }, { happened: 'incident-recorded', with: ['forms'] }] },
        { not: bansAtOnce },
        { not: { happened: 'determined' } },
      ],
    },
    occasion: 'A form was filled in, so the team that decides has it.',
    act: 'determined',
    clauses: ['UA-20', 'UA-23'],
  },
  {
    // What asks for a ban at once waits for no form.
    id: 'determine',
    record: 'incident',
    owners: ['determination-team'],
    when: { all: [unclosed, unacceptable, bansAtOnce, { not: { happened: 'determined' } }] },
    occasion: 'After a threat to staff, or violence, the person is banned at once, and the team confirms it.',
    act: 'determined',
    clauses: ['UA-20', 'UA-21', 'UA-22'],
  },
  {
    id: 'note-in-registers',
    record: 'incident',
    owners: ['staff', 'line-manager'],
    when: { all: [unclosed, unacceptable, { fact: 'register-missing' }] },
    act: 'register-noted',
    clauses: ['UA-26'],
  },
];

const ofArrangements: readonly DutyRule[] = [
  {
    id: 'confirm-restriction',
    record: 'arrangement',
    owners: ['determination-team'],
    when: { all: [unclosed, { fact: 'interim' }] },
    act: 'restriction-imposed',
    clauses: ['UA-20', 'UA-22'],
  },
  {
    id: 'send-decision',
    record: 'arrangement',
    owners: ['determination-team'],
    when: { all: [unclosed, { fact: 'untold' }] },
    act: 'letter-sent',
    clauses: ['UA-16'],
  },
  {
    // Local: that telling was put off is looked at again, until it was told or reviewed.
    id: 'revisit-notice',
    record: 'arrangement',
    owners: ['determination-team'],
    when: {
      all: [unclosed, { fact: 'notice-withheld' }, { not: { happened: 'reviewed', since: 'notice-withheld' } }],
    },
    act: 'letter-sent',
    clauses: ['UA-16'],
  },
  {
    id: 'send-review-outcome',
    record: 'arrangement',
    owners: ['determination-team'],
    // Whoever was not told of the limits is not told of their review either.
    when: { all: [{ fact: 'outcome-untold' }, { not: { fact: 'notice-withheld' } }] },
    act: 'letter-sent',
    clauses: ['UA-16'],
  },
  {
    // Only where the organisation wants a day of review (D-11).
    id: 'review-restriction',
    record: 'arrangement',
    owners: ['determination-team'],
    when: unclosed,
    clock: 'restriction-review',
    act: 'reviewed',
    clauses: ['UA-20'],
  },
  {
    id: 'answer-correspondence',
    record: 'arrangement',
    owners: ['line-manager', 'staff'],
    when: { all: [unclosed, { fact: 'correspondence-unanswered' }] },
    act: 'correspondence-checked',
    clauses: ['UA-14(e)', 'UA-18(c)'],
  },
];

export const duties: readonly DutyRule[] = [...ofIncidents, ...ofArrangements];
