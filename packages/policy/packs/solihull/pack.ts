import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';
import { guards } from './guards.ts';
import { guidance } from './guidance.ts';

const complaint: Condition = { all: [{ feedback: ['complaint'] }, { not: { fact: 'anonymous' } }] };
const unclosed: Condition = { not: { fact: 'closed' } };

/**
 * Solihull Council, complaints and customer feedback. The cover says version 2, the list of versions ends with 3.0, whose
 * change of the stage two time is in the text: so it is 3.0 here. No day of approval is given; `from` is the last day that
 * the list names. Modelled: both stages with their limits, longer times, refusals, letters, behaviours of Appendix A,
 * prompts. Not modelled: the cap of 20 days at stage two, the sampled survey, categories, tasks for other teams, Appendix
 * A's restrictions.
 */
export const solihull: Pack = {
  ...silent,
  id: 'solihull',
  edition: '3.0',
  title: 'Corporate Complaints and Customer Feedback Policy',
  publisher: 'Solihull Council',
  from: '2012-03-05',
  until: null,
  covers: 'both',
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['SO-1', 'SO-39'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['SO-39'] },
    holidays: { value: 'none', clauses: ['SO-39'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: ['complaint'], clauses: ['SO-2', 'SO-5', 'SO-70'] },
  stages: [
    {
      id: 'stage-1',
      name: 'Stage 1',
      owners: {
        value: ['coordinator', 'investigator', 'line-manager', 'service-head'],
        clauses: ['SO-13(d)', 'SO-15'],
      },
      who: 'An investigator from the service',
      clauses: ['SO-2', 'SO-41', 'SO-42'],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      owners: { value: ['service-head'], clauses: ['SO-12', 'SO-53'] },
      who: 'The Head of Service, or the head of another service',
      clauses: ['SO-2', 'SO-12', 'SO-53', 'SO-56'],
    },
  ],
  clocks,
  duties: [
    {
      id: 'obtain-consent',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { fact: 'consent-missing' }, { not: { happened: 'consent-refused' } }] },
      act: 'consent-requested',
      clauses: ['SO-16'],
    },
    {
      id: 'acknowledge',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed] },
      clock: 'acknowledge',
      act: 'acknowledged',
      clauses: ['SO-39', 'SO-40'],
    },
    {
      id: 'respond',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
      act: 'responded',
      clauses: ['SO-15', 'SO-53'],
    },
    {
      id: 'tell-of-delay',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { fact: 'late-and-untold' }] },
      act: 'contact-logged',
      clauses: ['SO-18'],
    },
    {
      id: 'decide-escalation',
      record: 'case',
      owners: ['service-head', 'coordinator'],
      when: { fact: 'escalation-open' },
      act: 'escalated',
      clauses: ['SO-13(k)', 'SO-53', 'SO-55'],
    },
    {
      id: 'record-learning',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, { fact: 'any-stage-answered' }, { fact: 'learning-missing' }] },
      act: 'learning-recorded',
      clauses: ['SO-48', 'SO-50'],
    },
  ],
  guards,
  grounds: {
    'not-in-audience': ['SO-37'],
    'about-you': ['SO-7', 'SO-58'],
    'conflict-declared': ['SO-7'],
    'record-closed': ['SO-47'],
    'not-a-complaint': ['SO-2', 'SO-5'],
    'not-a-stage': ['SO-2'],
    'stage-backwards': ['SO-2', 'SO-52'],
    'stage-answered': ['SO-2', 'SO-52'],
    'not-this-stage': ['SO-2'],
    'cannot-pause': ['SO-44', 'SO-56'],
    'not-a-reason': ['SO-47'],
    'not-an-exclusion': ['SO-4'],
    'not-a-point': ['SO-15(c)'],
  },
  authority: {
    case: {
      assigned: { value: ['coordinator', 'service-head'], clauses: ['SO-10(c)', 'SO-13(d)'] },
      'escalation-refused': { value: ['service-head'], clauses: ['SO-55'] },
    },
  },
  intake: {
    channels: [],
    anonymous: { value: 'comment', clauses: ['SO-23'] },
    categories: null,
    speakers: [],
  },
  consent: { exemptions: [], clauses: ['SO-16'] },
  // The policy lists no reasons, only what must be done before a case is resolved: the words are local.
  closing: [
    { id: 'upheld', name: 'Upheld', clauses: ['SO-47'] },
    { id: 'partly-upheld', name: 'Partly upheld', clauses: ['SO-47'] },
    { id: 'not-upheld', name: 'Not upheld', clauses: ['SO-47'] },
    { id: 'referred', name: 'Not covered here and passed on', clauses: ['SO-4', 'SO-13(i)'] },
    { id: 'recorded-as-comment', name: 'Recorded as a comment', clauses: ['SO-23'] },
    { id: 'customer-withdrawal', name: 'The customer withdrew it', clauses: ['SO-47'] },
  ],
  exclusions: [
    {
      id: 'schools',
      name: 'A school',
      signpost: 'Schools have their own policy. Ask the school how to complain.',
      clauses: ['SO-4(a)'],
    },
    {
      id: 'statutory-process',
      name: 'Social care with its own procedure in law',
      signpost: 'We pass it to the team that handles social care complaints, and tell you that we have.',
      clauses: ['SO-4(b)', 'SO-8(d)'],
    },
    {
      id: 'internal',
      name: 'A complaint by a member of staff about work',
      signpost: 'Staff raise this with their manager or with human resources.',
      clauses: ['SO-4(c)'],
    },
  ],
  letters: [
    {
      id: 'acknowledgement',
      record: 'case',
      parts: [
        { value: 'received', clauses: ['SO-25', 'SO-40(a)'] },
        { value: 'points', clauses: ['SO-40(c)'] },
        { value: 'privacy', clauses: ['SO-37'] },
        { value: 'contact', clauses: ['SO-40(d)', 'SO-41'] },
      ],
      clauses: ['SO-39', 'SO-40'],
    },
    {
      id: 'stage-response',
      record: 'case',
      parts: [
        { value: 'points', clauses: ['SO-15(c)', 'SO-54(e)'] },
        { value: 'next-step', clauses: ['SO-43', 'SO-57'] },
      ],
      clauses: ['SO-43', 'SO-53', 'SO-57'],
    },
  ],
  behaviours,
  flags: [
    { value: 'staff-conduct', clauses: ['SO-58'] },
    { value: 'personal-data', clauses: ['SO-29(e)', 'SO-34'] },
    { value: 'contractor', clauses: ['SO-60'] },
  ],
  contacts: [
    {
      id: 'ombudsman',
      name: 'Local Government Ombudsman',
      lines: ['www.lgo.org.uk'],
      confirmedOn: null,
      clauses: ['SO-19', 'SO-20'],
    },
  ],
  guidance,
  externalBody: {
    value: { name: 'Local Government Ombudsman', contact: 'ombudsman' },
    clauses: ['SO-19', 'SO-57'],
  },
};
