import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';
import { guards } from './guards.ts';
import { exclusions } from './exclusions.ts';
import { guidance } from './guidance.ts';

const complaint: Condition = { feedback: ['complaint'] };
const unclosed: Condition = { not: { fact: 'closed' } };

/** Government of Jersey, Customer Feedback Policy 2025, version 1.8. */
export const jerseyFeedback: Pack = {
  ...silent,
  id: 'jersey-feedback',
  edition: '1.8',
  title: 'Customer Feedback Policy 2025',
  publisher: 'Government of Jersey',
  from: '2025-06-30',
  until: null,
  reviewOn: { value: '2026-06-30', clauses: ['JF-1', 'JF-125'] },
  covers: 'feedback',
  clauses,
  counting: {
    zone: { value: 'Europe/Jersey', clauses: ['JF-35'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['JF-35'] },
    holidays: { value: 'jersey', clauses: ['JF-35'] },
    cutoff: { value: 15 * 3600, clauses: ['JF-23', 'JF-33'] },
    schoolUnits: { value: ['school'], clauses: ['JF-43', 'JF-44'] },
  },
  staged: { value: ['complaint'], clauses: ['JF-24', 'JF-128'] },
  stages: [
    {
      id: 'stage-1',
      name: 'Stage 1',
      owners: { value: ['staff', 'coordinator', 'investigator', 'line-manager', 'service-head'], clauses: ['JF-25'] },
      who: 'The team that gave the service',
      whoAt: { school: 'The school' },
      clauses: ['JF-25', 'JF-36', 'JF-52'],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      owners: { value: ['line-manager', 'service-head', 'investigator'], clauses: ['JF-28'] },
      ownersAt: { school: { value: ['service-head', 'investigator'], clauses: ['JF-53'] } },
      who: 'A team leader or manager',
      whoAt: { school: 'The head teacher, or the Education Department' },
      clauses: ['JF-28', 'JF-29', 'JF-39', 'JF-53'],
    },
    {
      id: 'stage-3',
      name: 'Stage 3',
      owners: { value: ['chief-officer', 'leadership'], clauses: ['JF-31', 'JF-54'] },
      who: 'The Chief Officer',
      clauses: ['JF-31', 'JF-41', 'JF-54'],
    },
  ],
  clocks,
  duties: [
    {
      id: 'act-on-danger',
      record: 'case',
      owners: ['line-manager', 'service-head', 'safeguarding-officer'],
      when: { all: [unclosed, { flag: ['immediate-danger'] }, { not: { happened: 'referred' } }] },
      act: 'referred',
      clauses: ['JF-46'],
    },
    {
      id: 'raise-safeguarding',
      record: 'case',
      owners: ['safeguarding-officer', 'service-head'],
      when: {
        all: [
          unclosed,
          { flag: ['safeguarding', 'vulnerable'] },
          {
            not: {
              happened: 'referred',
              where: { to: ['safeguarding-officer', 'mash', 'children-service', 'police'] },
            },
          },
        ],
      },
      act: 'referred',
      clauses: ['JF-73', 'JF-74'],
    },
    {
      id: 'obtain-consent',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { fact: 'consent-missing' }, { not: { happened: 'consent-refused' } }] },
      act: 'consent-requested',
      clauses: ['JF-51', 'JF-75'],
    },
    {
      id: 'first-response',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed] },
      clock: 'first-response',
      act: 'contact-logged',
      clauses: ['JF-22'],
    },
    {
      id: 'acknowledge',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed] },
      clock: 'acknowledge',
      act: 'acknowledged',
      clauses: ['JF-63', 'JF-65'],
    },
    {
      id: 'respond',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
      act: 'responded',
      clauses: ['JF-58', 'JF-90'],
    },
    {
      id: 'tell-of-delay',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'anonymous' } }, { fact: 'late-and-untold' }] },
      act: 'contact-logged',
      clauses: ['JF-66'],
    },
    {
      id: 'decide-escalation',
      record: 'case',
      owners: ['line-manager', 'service-head', 'chief-officer'],
      when: { fact: 'escalation-open' },
      act: 'escalated',
      clauses: ['JF-47', 'JF-48'],
    },
    {
      id: 'record-learning',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, { fact: 'any-stage-answered' }, { fact: 'learning-missing' }] },
      act: 'learning-recorded',
      clauses: ['JF-103'],
    },
    {
      id: 'answer-feedback',
      record: 'case',
      owners: 'handler',
      when: {
        all: [
          { feedback: ['compliment', 'suggestion', 'comment'] },
          unclosed,
          { not: { happened: 'responded' } },
          { not: { fact: 'anonymous' } },
        ],
      },
      act: 'responded',
      clauses: ['JF-110'],
    },
  ],
  guards,
  grounds: {
    'not-in-audience': ['JF-71'],
    'about-you': ['JF-67'],
    'conflict-declared': ['JF-68'],
    'record-closed': ['JF-88'],
    'not-closed': ['JF-88'],
    'not-a-complaint': ['JF-24', 'JF-128'],
    'not-a-stage': ['JF-24'],
    'stage-backwards': ['JF-24', 'JF-26', 'JF-30'],
    'stage-answered': ['JF-24', 'JF-47'],
    'not-this-stage': ['JF-24'],
    'cannot-pause': ['JF-37', 'JF-40', 'JF-42'],
    'not-a-reason': ['JF-89'],
    'not-an-exclusion': ['JF-7'],
    'not-a-point': ['JF-58(f)'],
  },
  authority: {
    case: {
      assigned: {
        value: ['coordinator', 'line-manager', 'service-head', 'chief-officer', 'feedback-team'],
        clauses: ['JF-113', 'JF-114', 'JF-115'],
      },
      'access-restricted': { value: ['service-head', 'chief-officer', 'data-protection'], clauses: ['JF-71'] },
      'escalation-refused': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['JF-47', 'JF-48'] },
    },
  },
  intake: {
    channels: [
      { value: 'in-person', clauses: ['JF-13(a)'] },
      { value: 'web', clauses: ['JF-13(b)'] },
      { value: 'email', clauses: ['JF-13(c)'] },
      { value: 'phone', clauses: ['JF-13(d)'] },
      { value: 'letter', clauses: ['JF-13(e)'] },
      { value: 'through-minister', clauses: ['JF-17'] },
    ],
    anonymous: { value: 'complaint', clauses: ['JF-59'] },
    categories: null,
    speakers: [],
  },
  consent: {
    exemptions: [
      { value: 'deceased', clauses: ['JF-76(a)'] },
      { value: 'lacks-capacity', clauses: ['JF-76(b)'] },
      { value: 'child-not-competent', clauses: ['JF-76(c)'] },
    ],
    clauses: ['JF-75', 'JF-77'],
  },
  closing: [
    { id: 'customer-withdrawal', name: 'The customer withdrew it', clauses: ['JF-89(a)'] },
    { id: 'referred', name: 'Passed to a different process', clauses: ['JF-89(b)'] },
    { id: 'not-achievable', name: 'What was wanted cannot be achieved', clauses: ['JF-89(c)'] },
    { id: 'upheld', name: 'Upheld', clauses: ['JF-89(d)'] },
    { id: 'partly-upheld', name: 'Partly upheld', clauses: ['JF-89(e)'] },
    { id: 'not-upheld', name: 'Not upheld', clauses: ['JF-89(f)'] },
    { id: 'vexatious', name: 'Vexatious, unreasonable or excessively persistent', clauses: ['JF-89(g)'] },
    { id: 'outside-control', name: 'Outside the control of the Government', clauses: ['JF-89(h)'] },
    { id: 'unable-to-contact', name: 'The customer could not be reached', clauses: ['JF-89(i)'] },
    // The nine above are for complaints; a compliment, suggestion or comment ends when it was answered or passed on.
    { id: 'answered', name: 'Answered, or thanked and passed on', clauses: ['JF-88', 'JF-110'] },
  ],
  exclusions,
  letters: [
    {
      id: 'acknowledgement',
      record: 'case',
      parts: [
        { value: 'process', clauses: ['JF-63(a)'] },
        { value: 'timeframes', clauses: ['JF-63(b)'] },
        { value: 'involvement', clauses: ['JF-63(c)'] },
        { value: 'cannot-address', clauses: ['JF-65'] },
        { value: 'no-detriment', clauses: ['JF-18'] },
      ],
      clauses: ['JF-22', 'JF-63', 'JF-65'],
    },
    {
      id: 'stage-response',
      record: 'case',
      parts: [
        { value: 'points', clauses: ['JF-58(f)'] },
        { value: 'reasons', clauses: ['JF-58(f)'] },
        { value: 'next-step', clauses: ['JF-47', 'JF-57', 'JF-90'] },
      ],
      clauses: ['JF-58', 'JF-90'],
    },
  ],
  flags: [
    { value: 'immediate-danger', clauses: ['JF-46'] },
    { value: 'safeguarding', clauses: ['JF-73'] },
    { value: 'vulnerable', clauses: ['JF-74'] },
    { value: 'staff-conduct', clauses: ['JF-6(d)', 'JF-67'] },
    { value: 'professional-misconduct', clauses: ['JF-95'] },
    { value: 'legal-action', clauses: ['JF-99'] },
    { value: 'death', clauses: ['JF-102'] },
    { value: 'contractor', clauses: ['JF-81'] },
  ],
  contacts: [
    {
      id: 'feedback-line',
      name: 'Customer feedback',
      lines: ['feedback@gov.je', '+44 (0)1534 444444'],
      confirmedOn: null,
      clauses: ['JF-13', 'JF-14'],
    },
    {
      id: 'complaints-panel',
      name: 'States of Jersey Complaints Panel',
      lines: ['complaintsboard@gov.je', '+44 (0)1534 441016'],
      confirmedOn: null,
      clauses: ['JF-92'],
    },
  ],
  guidance,
  externalBody: {
    value: { name: 'States of Jersey Complaints Panel', contact: 'complaints-panel' },
    clauses: ['JF-57', 'JF-91', 'JF-92'],
  },
};
