import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { clocks, duties } from './duties.ts';
import { cautions, guards } from './guards.ts';
import { guidance } from './guidance.ts';
import { notices } from './notices.ts';
import { carried, definitions, expected, reportRules, roles } from './reading.ts';
import { restrictions } from './restrictions.ts';

/**
 * Cambridgeshire County Council, Customer Handling Policy, without a date. `from` is no day of the policy: it lies before
 * every record, so that each can be bound. Complaints follow the council's feedback policy, so no time limit of theirs is
 * here.
 */
export const cambridgeshire: Pack = {
  ...silent,
  id: 'cambridgeshire',
  edition: 'undated',
  title: 'Customer Handling Policy',
  publisher: 'Cambridgeshire County Council',
  from: '2000-01-01',
  until: null,
  covers: 'conduct',
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['CH-1'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['CH-1'] },
    holidays: { value: 'england-and-wales', clauses: ['CH-1'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: [], clauses: ['CH-2', 'CH-5'] },
  clocks,
  duties,
  guards,
  cautions,
  grounds: { 'not-in-audience': ['CH-9'], 'not-reviewed': ['CH-14', 'CH-15'] },
  authority: {
    incident: {
      'manager-reviewed': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['CH-14', 'CH-15'] },
    },
    arrangement: { reviewed: { value: ['service-head', 'chief-officer', 'leadership'], clauses: ['CH-38'] } },
  },
  letters: [
    {
      id: 'warning',
      record: 'arrangement',
      parts: [
        { value: 'why', clauses: ['CH-26(a)'] },
        { value: 'request', clauses: ['CH-26(b)'] },
      ],
      clauses: ['CH-26'],
    },
    {
      id: 'restriction-decision',
      record: 'arrangement',
      parts: [
        { value: 'reasons', clauses: ['CH-32(a)'] },
        { value: 'action', clauses: ['CH-32(b)'] },
        { value: 'duration', clauses: ['CH-32(c)'] },
        { value: 'challenge', clauses: ['CH-32(d)'] },
      ],
      clauses: ['CH-32'],
    },
    {
      id: 'review-outcome',
      record: 'arrangement',
      parts: [
        { value: 'outcome', clauses: ['CH-39'] },
        { value: 'reasons', when: { not: { fact: 'closed' } }, clauses: ['CH-41'] },
        { value: 'next-review', when: { not: { fact: 'closed' } }, clauses: ['CH-41'] },
      ],
      clauses: ['CH-39', 'CH-41'],
    },
  ],
  behaviours,
  restrictions,
  flags: [
    { value: 'immediate-danger', clauses: ['CH-24'] },
    { value: 'vulnerable', clauses: ['CH-10'] },
    { value: 'media', clauses: ['CH-11'] },
  ],
  guidance,
  definitions,
  roles,
  expected,
  reports: reportRules,
  notices,
  choices,
  carried,
};
