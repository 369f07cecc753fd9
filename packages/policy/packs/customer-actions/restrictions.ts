import type { IncidentForm, Register, RestrictionOption, RestrictionRules } from '../conduct-rules.ts';
import type { Cited } from '../pack.ts';
import { roles, type Role } from '../nouns.ts';
import { bansAtOnce, hasLowLevelForm, unacceptable, violent } from './conditions.ts';

const option = (
  id: string,
  name: string,
  says: string,
  clauses: string[],
  needs: string[] = [],
): RestrictionOption => ({
  ...{ id, name, says, needs, clauses },
});

/** The policy says only that few may read it. Local: the team, the safety officer, and the manager who has to follow it up. */
export const investigators: Cited<readonly Role[]> = {
  value: ['determination-team', 'safety-officer', 'line-manager'],
  clauses: ['UA-27'],
};

export const restrictions: RestrictionRules = {
  options: [
    option(
      'set-times',
      'Calls at set times',
      'We take your calls at set times on set days only.',
      ['UA-15(a)'],
      ['days', 'times'],
    ),
    option('one-officer', 'One officer', 'One officer deals with all your calls and letters.', ['UA-15(b)'], ['staff']),
    option(
      'appointment',
      'Appointment before a visit',
      'Before you visit, make an appointment with the officer named here.',
      ['UA-15(c)'],
      ['staff'],
    ),
    {
      ...option('writing-only', 'Writing only', 'Please contact us in writing only.', ['UA-15(d)', 'UA-17']),
      unfitFor: ['no-fixed-address', 'vulnerable', 'disability'],
    },
    {
      ...option('phone-only', 'Phone only', 'Please contact us by phone only.', ['UA-15(d)', 'UA-17']),
      unfitFor: ['vulnerable', 'disability'],
    },
    option(
      'return-documents',
      'Documents returned, signed for',
      'We send back papers that do not matter, by signed-for post.',
      ['UA-15(e)'],
    ),
    option(
      'new-issues-only',
      'Letters read, answered only if new',
      'We read what you write, and answer only when it raises something that we have not answered before.',
      ['UA-14(c)', 'UA-14(e)'],
    ),
    option(
      'issue-in-writing',
      'No calls or talks about one matter',
      'We take no more calls and hold no more talks about the matter named here. You can write about it.',
      ['UA-18(b)'],
      ['matter'],
    ),
    {
      ...option(
        'ban',
        'Ban from premises',
        'You may not come to the places named here.',
        ['UA-22', 'UA-17'],
        ['premises'],
      ),
      unfitFor: ['vulnerable', 'no-fixed-address'],
    },
    option('other', 'Something else', 'We have also decided this:', ['UA-15(f)', 'UA-14(d)'], ['what']),
  ],
  preconditions: [
    {
      id: 'investigation-done',
      says: 'A health and safety investigation is done, or none is called for',
      clauses: ['UA-24'],
    },
  ],
  considerations: [
    { id: 'evidence', says: 'What the team went by: guide, systems, recordings, anything else', clauses: ['UA-25'] },
    { id: 'careful-thought', says: 'What the team weighed', clauses: ['UA-20'] },
  ],
  warning: {
    exceptions: [
      {
        id: 'threat-to-injure-staff',
        name: 'They threatened to injure staff',
        when: { behaviour: ['threat-to-staff'] },
        reason: false,
        implied: true,
        clauses: ['UA-21(a)'],
      },
      {
        id: 'violence-to-premises',
        name: 'They were violent against the premises',
        when: { behaviour: ['damage'] },
        reason: false,
        implied: true,
        clauses: ['UA-21(b)'],
      },
      {
        // Not in the text, so the team says why it relies on it (D-63).
        id: 'violence-to-person',
        name: 'They were violent against a person',
        when: { all: [{ not: { behaviour: ['threat-to-staff', 'damage'] } }, bansAtOnce] },
        reason: true,
        clauses: ['UA-21'],
      },
    ],
    clauses: ['UA-21'],
  },
  assessment: { clauses: ['UA-20', 'UA-25'] },
  interim: { when: bansAtOnce, by: roles, endsOn: false, clauses: ['UA-21', 'UA-22'] },
  withheld: { clauses: ['UA-16'] },
  told: { clauses: ['UA-16'] },
  duration: null,
  review: null,
  contact: null,
  appeal: null,
  readers: investigators,
};

export const forms: readonly IncidentForm[] = [
  {
    id: 'health-and-safety',
    name: 'Health and safety incident form (Minerva)',
    when: {
      all: [unacceptable, { any: [violent, { all: [{ fact: 'contact-ended' }, { not: hasLowLevelForm }] }] }],
    },
    clauses: ['UA-28', 'UA-11', 'UA-23'],
  },
  {
    id: 'low-level',
    name: 'Low-level incident form (Minerva)',
    // The other form does as well.
    when: {
      all: [
        unacceptable,
        hasLowLevelForm,
        { not: violent },
        { not: { happened: 'form-logged', where: { form: 'health-and-safety' } } },
        { not: { happened: 'incident-recorded', where: { forms: 'health-and-safety' } } },
      ],
    },
    clauses: ['UA-11', 'UA-23', 'UA-35'],
  },
];

export const registers: readonly Register[] = [
  { id: 'cir', name: 'Customer Information Register (CIR) on Minerva', clauses: ['UA-26(a)'] },
  { id: 'crm', name: 'CRM system', clauses: ['UA-26(b)'] },
  { id: 'service-system', name: 'The service’s own system', optional: true, clauses: ['UA-26(c)'] },
];
