import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { clauses } from './clauses.ts';
import { duties } from './duties.ts';
import { cautions, guards } from './guards.ts';
import { guidance } from './guidance.ts';
import { letters } from './letters.ts';
import { choices, notices } from './notices.ts';
import { carried, definitions, expected, roles } from './reading.ts';
import { restrictions } from './restrictions.ts';

/**
 * Education Department of Jersey, guidelines for complaints and concerns, version 2.0. The policy gives no time limit, and
 * none may ever be added here: limits come from the procedure that governs the complaint (JE-6).
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
  duties,
  guards,
  cautions,
  grounds: { 'not-in-audience': ['JE-2(b)', 'JE-13'], 'not-reviewed': ['JE-24', 'JE-36'], 'no-interim': ['JE-32'] },
  authority: {
    incident: {
      'manager-reviewed': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['JE-24', 'JE-36'] },
      'support-offered': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['JE-25'] },
    },
  },
  letters,
  behaviours,
  restrictions,
  endingTold: [
    { id: 'complaint-goes-on', says: 'Their complaint will still be looked at', clauses: ['JE-20(a)'] },
    { id: 'must-change', says: 'They must behave differently next time', clauses: ['JE-20(b)'] },
  ],
  incidentQuestions: [
    { value: 'police', clauses: ['JE-25', 'JE-28'] },
    { value: 'wants-charges', clauses: ['JE-25', 'JE-28'] },
    { value: 'serious', clauses: ['JE-11'] },
  ],
  incidentReaders: {
    // The policy names nobody. Local: those who answer for the unit, for safety and for data.
    value: ['line-manager', 'service-head', 'chief-officer', 'safeguarding-officer', 'data-protection', 'leadership'],
    once: 'serious',
    clauses: ['JE-13'],
  },
  flags: [
    { value: 'immediate-danger', clauses: ['JE-23'] },
    { value: 'safeguarding', clauses: ['JE-15'] },
    { value: 'media', clauses: ['JE-14'] },
    { value: 'legal-action', clauses: ['JE-11'] },
  ],
  contacts: [
    {
      id: 'safeguarding-officer',
      name: 'Designated Safeguarding Officer, Education Support Team',
      lines: ['Through the Children’s Service'],
      confirmedOn: null,
      clauses: ['JE-15(a)'],
    },
    {
      id: 'area-youth-officer',
      name: 'Area Youth Officer',
      lines: ['In the Youth Service'],
      confirmedOn: null,
      clauses: ['JE-15(b)'],
    },
    {
      id: 'safeguarding-hub',
      name: 'Multi-Agency Safeguarding Hub',
      lines: ['449217'],
      confirmedOn: null,
      clauses: ['JE-15(c)'],
    },
  ],
  guidance,
  definitions,
  roles,
  expected,
  notices,
  choices,
  carried,
};
