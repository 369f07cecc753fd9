import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';
import { cautions, guards } from './guards.ts';
import { guidance } from './guidance.ts';
import { choices, notices } from './notices.ts';
import { carried, definitions, expected, notModelled, reportRules, roles } from './reading.ts';

const complaint: Condition = { feedback: ['complaint'] };
const unclosed: Condition = { not: { fact: 'closed' } };
/** The Code names no posts: anyone but whoever decided stage 1 may decide stage 2. */
const anyone = ['staff', 'coordinator', 'investigator', 'line-manager', 'service-head', 'feedback-team'] as const;

/**
 * Local Government and Social Care Ombudsman, Complaint Handling Code of 2024: what councils go by that have no feedback
 * policy of their own.
 */
export const ombudsmanCode: Pack = {
  ...silent,
  id: 'ombudsman-code',
  edition: '2024',
  title: 'Complaint Handling Code',
  publisher: 'Local Government and Social Care Ombudsman',
  from: '2024-02-08',
  until: null,
  covers: 'feedback',
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['OC-1'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['OC-30'] },
    holidays: { value: 'england-and-wales', clauses: ['OC-30'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: ['complaint'], clauses: ['OC-3', 'OC-9'] },
  stages: [
    {
      id: 'stage-1',
      name: 'Stage 1',
      owners: { value: anyone, clauses: ['OC-11'] },
      who: 'The service that it is about',
      clauses: ['OC-9', 'OC-15'],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      owners: { value: anyone, clauses: ['OC-25'] },
      who: 'Someone who did not decide stage 1',
      clauses: ['OC-9', 'OC-23', 'OC-25'],
    },
  ],
  clocks,
  duties: [
    {
      id: 'acknowledge',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed] },
      clock: 'acknowledge',
      act: 'acknowledged',
      clauses: ['OC-16', 'OC-24'],
    },
    {
      id: 'respond',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
      act: 'responded',
      clauses: ['OC-20', 'OC-21'],
    },
    {
      id: 'tell-of-delay',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'anonymous' } }, { fact: 'late-and-untold' }] },
      act: 'contact-logged',
      clauses: ['OC-12'],
    },
    {
      // Not only when it is late: whoever takes longer says so at once.
      id: 'tell-of-delay',
      record: 'case',
      owners: 'handler',
      when: {
        all: [
          complaint,
          unclosed,
          { not: { fact: 'anonymous' } },
          { not: { fact: 'late-and-untold' } },
          { happened: 'extended' },
          { not: { happened: 'letter-sent', where: { letter: 'delay' }, since: 'extended' } },
          {
            not: {
              happened: 'contact-logged',
              where: { with: ['customer', 'representative'], direction: 'out' },
              since: 'extended',
            },
          },
        ],
      },
      act: 'letter-sent',
      clauses: ['OC-18', 'OC-19', 'OC-27'],
    },
    {
      // On a closed record too: what was promised is still to do.
      id: 'carry-out-learning',
      record: 'case',
      owners: 'handler',
      when: { fact: 'learning-open' },
      act: 'learning-recorded',
      clauses: ['OC-20', 'OC-46'],
    },
    {
      id: 'tell-how-sorted',
      record: 'case',
      owners: 'handler',
      when: { all: [unclosed, { fact: 'sorted-untold' }] },
      act: 'contact-logged',
      clauses: ['OC-8'],
    },
    {
      id: 'decide-escalation',
      record: 'case',
      owners: ['coordinator', 'line-manager', 'service-head', 'feedback-team'],
      when: { fact: 'escalation-open' },
      act: 'escalated',
      clauses: ['OC-14', 'OC-23'],
    },
    {
      id: 'record-learning',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, { fact: 'any-stage-answered' }, { fact: 'learning-missing' }] },
      act: 'learning-recorded',
      clauses: ['OC-29'],
    },
  ],
  guards,
  cautions,
  grounds: {
    'about-you': ['OC-11(d)'],
    'conflict-declared': ['OC-11(d)'],
    'kept-to-concerned': ['OC-11(d)'],
    'not-a-complaint': ['OC-3', 'OC-4'],
    'not-a-stage': ['OC-9'],
    'stage-backwards': ['OC-9', 'OC-23'],
    'stage-answered': ['OC-9', 'OC-23'],
    'not-this-stage': ['OC-9'],
    'cannot-pause': ['OC-18', 'OC-27'],
    'not-an-exclusion': ['OC-6'],
    'not-a-point': ['OC-21'],
  },
  closing: [
    { id: 'upheld', name: 'Upheld', clauses: ['OC-21'] },
    { id: 'partly-upheld', name: 'Partly upheld', clauses: ['OC-21'] },
    { id: 'not-upheld', name: 'Not upheld', clauses: ['OC-21'] },
    { id: 'resolved', name: 'Explained, apologised for or put right', clauses: ['OC-15'] },
    { id: 'not-accepted', name: 'Not taken on, with the reason told', clauses: ['OC-6', 'OC-8'] },
    { id: 'customer-withdrawal', name: 'The customer withdrew it', clauses: ['OC-31'] },
  ],
  exclusions: [
    {
      id: 'statutory-process',
      name: 'A complaint that has its own procedure in law, such as social care',
      signpost: 'We pass it to the team for that procedure, and tell you that we have.',
      clauses: ['OC-2', 'OC-8'],
    },
    {
      id: 'not-ours',
      name: 'Something that is not ours, nor of a firm working for us',
      signpost: 'We cannot look into it. Where we know who is responsible, we tell you.',
      clauses: ['OC-3', 'OC-8'],
    },
    {
      id: 'service-request',
      name: 'A request for a service, or to have something mended',
      signpost: 'We pass it to the service. If the answer leaves you unhappy, you can complain.',
      clauses: ['OC-4'],
    },
    {
      id: 'too-old',
      name: 'Something known about for more than 12 months',
      signpost: 'Tell us what kept you from complaining sooner. You can also ask the Ombudsman about our decision.',
      clauses: ['OC-7', 'OC-8'],
    },
  ],
  letters: [
    {
      id: 'acknowledgement',
      record: 'case',
      parts: [
        { value: 'received', clauses: ['OC-16', 'OC-24'] },
        { value: 'points', clauses: ['OC-11(a)', 'OC-37'] },
        { value: 'process', clauses: ['OC-33', 'OC-34'] },
        { value: 'cannot-address', clauses: ['OC-21'] },
      ],
      clauses: ['OC-16', 'OC-24'],
    },
    {
      id: 'stage-response',
      record: 'case',
      parts: [
        { value: 'points', clauses: ['OC-21'] },
        { value: 'outcome', clauses: ['OC-42'] },
        { value: 'reasons', clauses: ['OC-21', 'OC-42'] },
        {
          value: 'changes',
          when: { happened: 'responded', where: { outcome: ['upheld', 'partly-upheld'] }, sinceStage: true },
          clauses: ['OC-39', 'OC-42', 'OC-45'],
        },
        { value: 'next-step', clauses: ['OC-22', 'OC-28'] },
        { value: 'outside-contact', when: { stage: ['stage-2'] }, clauses: ['OC-28'] },
      ],
      clauses: ['OC-21', 'OC-22', 'OC-28', 'OC-42'],
    },
    {
      id: 'stage-refusal',
      record: 'case',
      parts: [
        { value: 'reasons', clauses: ['OC-14'] },
        { value: 'next-step', clauses: ['OC-8', 'OC-14'] },
      ],
      clauses: ['OC-14'],
    },
    {
      id: 'delay',
      record: 'case',
      parts: [
        { value: 'reasons', clauses: ['OC-12', 'OC-18', 'OC-27'] },
        { value: 'new-date', clauses: ['OC-12', 'OC-18', 'OC-27'] },
        { value: 'outside-contact', clauses: ['OC-19'] },
      ],
      clauses: ['OC-12', 'OC-19'],
    },
  ],
  flags: [
    { value: 'vulnerable', clauses: ['OC-15'] },
    { value: 'staff-conduct', clauses: ['OC-3', 'OC-11(d)'] },
    { value: 'contractor', clauses: ['OC-3'] },
  ],
  contacts: [
    {
      id: 'ombudsman',
      name: 'Local Government and Social Care Ombudsman',
      lines: ['www.lgo.org.uk'],
      confirmedOn: null,
      clauses: ['OC-19', 'OC-28'],
    },
  ],
  guidance,
  externalBody: {
    value: { name: 'Local Government and Social Care Ombudsman', contact: 'ombudsman' },
    clauses: ['OC-8', 'OC-28'],
  },
  definitions,
  roles,
  expected,
  reports: reportRules,
  notices,
  choices,
  carried,
  notModelled,
};
