import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { clauses } from './clauses.ts';
import { guidance } from './guidance.ts';

const unclosed: Condition = { not: { fact: 'closed' } };
const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };
const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
const violent: Condition = {
  any: [
    { happened: 'incident-recorded', where: { harm: ['threat', 'assault'] } },
    { happened: 'incident-recorded', where: { behaviours: ['threat-to-staff', 'physical-violence'] } },
  ],
};

/**
 * Education Department of Jersey, guidelines for complaints and concerns, version 2.0. Modelled: behaviours, what is owed
 * after an incident, prompts for staff, safeguarding contact. Restrictions of contact and the record of a serious complaint
 * are not modelled. The policy gives no time limit, and none may ever be added here: limits come from the procedure that
 * governs the complaint (JE-6).
 */
export const jerseyEducation: Pack = {
  ...silent,
  id: 'jersey-education',
  edition: '2.0',
  title: 'Guidelines for complaints and concerns',
  publisher: 'Education Department, Jersey',
  from: '2016-08-04',
  until: null,
  covers: 'conduct',
  clauses,
  counting: {
    zone: { value: 'Europe/Jersey', clauses: ['JE-1', 'JE-8'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['JE-6'] },
    holidays: { value: 'jersey', clauses: ['JE-6'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: [], clauses: ['JE-6'] },
  duties: [
    {
      // Reporting to the police is the manager's to settle here; the wish of whoever was hurt stands on the record.
      id: 'act-on-danger',
      record: 'incident',
      owners: ['service-head', 'line-manager'],
      when: {
        all: [
          unclosed,
          violent,
          unreviewed,
          { not: { happened: 'incident-recorded', where: { 'police.called': true } } },
        ],
      },
      act: 'manager-reviewed',
      clauses: ['JE-28'],
    },
    {
      id: 'offer-support',
      record: 'incident',
      owners: ['line-manager', 'service-head'],
      when: { all: [unclosed, violent, { not: { happened: 'support-offered' } }] },
      act: 'support-offered',
      clauses: ['JE-25'],
    },
    {
      id: 'review-incident',
      record: 'incident',
      owners: ['line-manager'],
      when: { all: [unclosed, unacceptable, unreviewed] },
      act: 'manager-reviewed',
      clauses: ['JE-24', 'JE-36'],
    },
  ],
  grounds: { 'not-in-audience': ['JE-2(b)'], 'not-reviewed': ['JE-24', 'JE-36'] },
  authority: {
    incident: {
      'manager-reviewed': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['JE-24', 'JE-36'] },
    },
  },
  behaviours,
  flags: [
    { value: 'immediate-danger', clauses: ['JE-23'] },
    { value: 'safeguarding', clauses: ['JE-15'] },
    { value: 'media', clauses: ['JE-14'] },
    { value: 'legal-action', clauses: ['JE-11'] },
  ],
  contacts: [
    {
      id: 'safeguarding-hub',
      name: 'Multi-Agency Safeguarding Hub',
      lines: ['449217'],
      confirmedOn: null,
      clauses: ['JE-15(c)'],
    },
  ],
  guidance,
};
