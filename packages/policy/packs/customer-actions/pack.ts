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
import { forms, investigators, registers, restrictions } from './restrictions.ts';

const team = ['determination-team'] as const;

/**
 * Managing unacceptable customer actions, the staff guidance of a council that it does not name; a draft, without a date.
 * `from` is no day of the policy: it lies before every record, so that each can be bound. It gives no time limit; the one
 * clock is local, and only where an organisation wants a day of review.
 */
export const customerActions: Pack = {
  ...silent,
  id: 'customer-actions',
  edition: 'draft',
  title: 'Managing Unacceptable Customer Actions',
  publisher: 'A council in England',
  from: '2000-01-01',
  until: null,
  covers: 'conduct',
  status: { value: 'draft', clauses: ['UA-38', 'UA-1'] },
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['UA-1'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['UA-1'] },
    holidays: { value: 'england-and-wales', clauses: ['UA-1'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: [], clauses: ['UA-1', 'UA-2'] },
  clocks: [
    {
      id: 'restriction-review',
      record: 'arrangement',
      kind: 'target',
      when: { choice: 'review-day', is: ['stated', 'six-months'] },
      begins: { on: 'restriction' },
      length: null,
      days: { value: 'calendar', clauses: ['UA-20'] },
      countFrom: { value: 'next-day-is-1', clauses: ['UA-20'] },
      cutoff: false,
      metBy: [{ kind: 'reviewed' }, { kind: 'lifted' }],
      stoppedWhen: { fact: 'closed' },
      clauses: ['UA-20'],
    },
  ],
  duties,
  guards,
  cautions,
  grounds: { 'not-reviewed': ['UA-11', 'UA-23'], 'not-in-audience': ['UA-20', 'UA-27'] },
  authority: {
    incident: {
      'manager-reviewed': {
        value: ['line-manager', 'service-head', 'safety-officer', 'determination-team'],
        clauses: ['UA-23', 'UA-28'],
      },
      'support-offered': { value: ['line-manager', 'service-head', 'safety-officer'], clauses: ['UA-12'] },
      'safety-investigated': { value: ['safety-officer'], clauses: ['UA-24', 'UA-28'] },
      determined: { value: team, clauses: ['UA-20'] },
      'restriction-declined': { value: team, clauses: ['UA-20'] },
    },
    arrangement: {
      'assessment-made': { value: team, clauses: ['UA-20', 'UA-25'] },
      'warning-skipped': { value: team, clauses: ['UA-20', 'UA-21'] },
      'notice-withheld': { value: team, clauses: ['UA-16', 'UA-20'] },
      reviewed: { value: team, clauses: ['UA-20'] },
      lifted: { value: team, clauses: ['UA-20'] },
    },
  },
  letters,
  behaviours,
  forms,
  registers,
  restrictions,
  endingTold: [
    { id: 'complaint-goes-on', says: 'Their complaint will be looked at', clauses: ['UA-7(a)'] },
    { id: 'must-change', says: 'They must act differently next time', clauses: ['UA-7(b)'] },
  ],
  incidentQuestions: [
    { value: 'police', clauses: ['UA-12'] },
    { value: 'wants-charges', clauses: ['UA-12'] },
    { value: 'safety-officer', clauses: ['UA-24'] },
    { value: 'camera-worn', clauses: ['UA-34'] },
  ],
  incidentReaders: { ...investigators, once: 'investigated' },
  flags: [
    { value: 'immediate-danger', clauses: ['UA-10'] },
    { value: 'vulnerable', clauses: ['UA-17'] },
  ],
  contacts: [
    // The guide gives no address.
    {
      id: 'ombudsman',
      name: 'Local Government and Social Care Ombudsman',
      lines: [],
      confirmedOn: null,
      clauses: ['UA-19'],
    },
  ],
  externalBody: {
    value: { name: 'Local Government and Social Care Ombudsman', contact: 'ombudsman' },
    clauses: ['UA-19'],
  },
  guidance,
  definitions,
  roles,
  expected,
  notices,
  choices,
  carried,
  notModelled: [
    { clauses: ['UA-36'], why: 'The flowcharts and the leaflet were not supplied; there is nothing to show.' },
  ],
};
