import type { Pack } from '../pack.ts';
import type { ReportRule } from '../reading.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { cautions } from './cautions.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';
import { duties } from './duties.ts';
import { guards } from './guards.ts';
import { guidance } from './guidance.ts';
import { intake } from './intake.ts';
import { learningCategories } from './learning.ts';
import { letters } from './letters.ts';
import { notices } from './notices.ts';
import { definitions, expected, roles } from './people.ts';
import { restrictions } from './restrictions.ts';

/**
 * Solihull Council, complaints and customer feedback. The cover says version 2, the list of versions ends with 3.0, whose
 * change of the stage two time is in the text: so it is 3.0 here. No day of approval is given; `from` is the last day that
 * the list names.
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
    warnOf: { value: 'england-and-wales', clauses: ['SO-39'] },
  },
  staged: { value: ['complaint'], clauses: ['SO-2', 'SO-5', 'SO-70'] },
  stages: [
    {
      id: 'stage-1',
      name: 'Stage 1',
      owners: {
        // The Information Governance Team where it is about a request for information.
        value: ['coordinator', 'investigator', 'line-manager', 'service-head', 'data-protection'],
        clauses: ['SO-13(d)', 'SO-15', 'SO-35'],
      },
      who: 'An investigator from the service',
      clauses: ['SO-2', 'SO-41', 'SO-42'],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      owners: { value: ['service-head'], clauses: ['SO-12', 'SO-53'] },
      who: 'The Head of Service, or the head of another service',
      findings: [
        { id: 'process-followed', asks: 'Was the complaints process followed?', clauses: ['SO-11', 'SO-53'] },
        {
          id: 'steps-taken',
          asks: 'Was everything reasonable done to settle it at stage one?',
          clauses: ['SO-11'],
        },
      ],
      clauses: ['SO-2', 'SO-12', 'SO-53', 'SO-56'],
    },
  ],
  clocks,
  duties,
  guards,
  cautions,
  grounds: {
    'not-in-audience': ['SO-37'],
    'about-you': ['SO-7', 'SO-58'],
    'conflict-declared': ['SO-7'],
    'kept-to-concerned': ['SO-7', 'SO-58'],
    // The policy asks no manager to look; whoever has to think of support must at least have read it.
    'not-reviewed': ['SO-85'],
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
      moved: { value: ['coordinator', 'line-manager', 'service-head'], clauses: ['SO-8(d)', 'SO-13(i)'] },
    },
    incident: {
      // Staff are supported by those above them, so it is those who look into it (SO-85).
      'manager-reviewed': { value: ['line-manager', 'service-head'], clauses: ['SO-84', 'SO-85'] },
      'restriction-declined': { value: ['service-head'], clauses: ['SO-86'] },
    },
    arrangement: {
      'assessment-made': { value: ['line-manager', 'service-head'], clauses: ['SO-84'] },
      'restriction-imposed': { value: ['service-head'], clauses: ['SO-10(i)', 'SO-86'] },
      reviewed: { value: ['service-head'], clauses: ['SO-86', 'SO-92'] },
      lifted: { value: ['service-head'], clauses: ['SO-86', 'SO-92'] },
    },
  },
  intake,
  consent: { exemptions: [], clauses: ['SO-16'] },
  // The policy lists no reasons, only what must be done before a case is resolved: the words are local.
  closing: [
    { id: 'upheld', name: 'Upheld', clauses: ['SO-47'] },
    { id: 'partly-upheld', name: 'Partly upheld', clauses: ['SO-47'] },
    { id: 'not-upheld', name: 'Not upheld', clauses: ['SO-47'] },
    { id: 'referred', name: 'Not covered here and passed on', clauses: ['SO-4', 'SO-13(i)'] },
    { id: 'recorded-as-comment', name: 'Recorded as a comment', clauses: ['SO-23', 'SO-70'] },
    { id: 'passed-on', name: 'Passed to those whom it is about', clauses: ['SO-68', 'SO-70'] },
    { id: 'same-matter', name: 'The same matter, while contact is limited', clauses: ['SO-88(e)', 'SO-91(c)'] },
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
    {
      // local: what a complaint is says it is about the Council; where anything else goes, the policy leaves to those who know.
      id: 'not-ours',
      name: 'Something that is not the Council’s',
      signpost: 'We cannot look into it. Where we know who is responsible, we tell you.',
      clauses: ['SO-5'],
    },
  ],
  letters,
  behaviours,
  restrictions,
  learning: { categories: learningCategories, clauses: ['SO-48', 'SO-49', 'SO-50'] },
  flags: [
    { value: 'staff-conduct', clauses: ['SO-58'] },
    { value: 'personal-data', clauses: ['SO-29(e)', 'SO-34'] },
    { value: 'contractor', clauses: ['SO-60'] },
    { value: 'prejudice', clauses: ['SO-33', 'SO-65'] },
    { value: 'offensive-language', clauses: ['SO-89'] },
    { value: 'vulnerable', clauses: ['SO-7', 'SO-81(a)'] },
    // local: the policy asks about neither; what is said of danger has to reach somebody, with a name or without (D-50).
    { value: 'immediate-danger', clauses: ['SO-8(d)'] },
    { value: 'safeguarding', clauses: ['SO-8(d)'] },
  ],
  contacts: [
    {
      id: 'ombudsman',
      name: 'Local Government Ombudsman',
      lines: ['www.lgo.org.uk'],
      confirmedOn: null,
      clauses: ['SO-19', 'SO-20'],
    },
    {
      id: 'solihull-mind',
      name: 'Solihull Mind',
      lines: ['14/16 Faulkner Road, Solihull, B92 8SY', '0121 742 4941', 'contact@solihullmind.org.uk'],
      confirmedOn: null,
      helper: true,
      clauses: ['SO-66(a)'],
    },
    {
      id: 'youth-advisory-service',
      name: 'National Youth Advisory Service',
      lines: ['0800 616 101', '0151 342 7852', 'help@nyas.net'],
      confirmedOn: null,
      helper: true,
      clauses: ['SO-66(b)'],
    },
  ],
  guidance,
  externalBody: {
    value: { name: 'Local Government Ombudsman', contact: 'ombudsman' },
    clauses: ['SO-19', 'SO-57'],
  },
  definitions,
  roles,
  expected,
  reports: [
    ...(['quarter', 'half-year'] as const).flatMap((every): ReportRule[] => [
      { report: 'volumes', every, to: 'Corporate Leadership Team', clauses: ['SO-9(a)', 'SO-69'] },
      { report: 'categories', every, to: 'Corporate Leadership Team', clauses: ['SO-29', 'SO-36', 'SO-69'] },
      { report: 'learning', every, to: 'Corporate Leadership Team', clauses: ['SO-14(b)', 'SO-48', 'SO-69'] },
    ]),
    { report: 'by-unit', every: 'as-needed', to: 'Heads of Service and Service Managers', clauses: ['SO-14(a)'] },
    { report: 'on-time', every: 'as-needed', to: 'Heads of Service and Service Managers', clauses: ['SO-14(d)'] },
  ],
  notices,
  choices,
  carried: [
    {
      by: 'screen',
      what: 'Feedback is recorded in a form that works without a network and gives a number of its own.',
      clauses: ['SO-8(c)', 'SO-24', 'SO-63'],
    },
    {
      by: 'screen',
      what: 'What is owed on a new complaint or compliment stands on the start page of whoever it falls to; no email is sent.',
      clauses: ['SO-13(a)', 'SO-26'],
    },
    { by: 'record', what: 'The reference never changes, whichever stage.', clauses: ['SO-25'] },
    {
      by: 'record',
      what: 'Everything that was done, said and attached stays on the record, with who did it and for whom.',
      clauses: ['SO-46', 'SO-90(f)', 'SO-91(a)'],
    },
    {
      by: 'record',
      what: 'An incident keeps that somebody asked for contact to be limited, and why it was not.',
      clauses: ['SO-91(b)'],
    },
    {
      by: 'record',
      what: 'Whoever a complaint is about does not see it, and the customer’s own page shows nothing of anybody else.',
      clauses: ['SO-38', 'SO-58'],
    },
  ],
  notModelled: [
    {
      clauses: ['SO-72'],
      why: 'Equality data is not collected: the survey has no such questions, and no report counts them.',
    },
  ],
};
