import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { cautions } from './cautions.ts';
import { choices } from './choices.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';
import { closing } from './closing.ts';
import { duties } from './duties.ts';
import { exclusions } from './exclusions.ts';
import { guards } from './guards.ts';
import { guidance } from './guidance.ts';
import { consent, intake } from './intake.ts';
import { letters } from './letters.ts';
import { notices } from './notices.ts';
import { carried, definitions, expected, reports } from './reading.ts';
import { behaviours, restrictions } from './restrictions.ts';
import { roles } from './roles.ts';

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
  covers: 'both',
  clauses,
  counting: {
    zone: { value: 'Europe/Jersey', clauses: ['JF-35'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['JF-35'] },
    holidays: { value: 'jersey', clauses: ['JF-35'] },
    cutoff: { value: 15 * 3600, clauses: ['JF-23', 'JF-33'] },
    schoolUnits: { value: ['school'], clauses: ['JF-43', 'JF-44'] },
    insetDaysCount: { value: false, clauses: ['JF-43', 'JF-44'] },
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
      whoAboutHead: { school: 'An officer whom the Education Department chooses' },
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
  duties,
  cautions,
  guards,
  grounds: {
    'not-in-audience': ['JF-71'],
    'about-you': ['JF-67'],
    'conflict-declared': ['JF-68'],
    'kept-to-concerned': ['JF-67', 'JF-68'],
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
      moved: {
        value: ['coordinator', 'line-manager', 'service-head', 'chief-officer', 'feedback-team'],
        clauses: ['JF-113', 'JF-114', 'JF-115'],
      },
      'access-restricted': { value: ['service-head', 'chief-officer', 'data-protection'], clauses: ['JF-71'] },
      'escalation-refused': { value: ['line-manager', 'service-head', 'chief-officer'], clauses: ['JF-47', 'JF-48'] },
    },
  },
  intake,
  consent,
  closing,
  exclusions,
  letters,
  behaviours,
  restrictions,
  learning: { categories: [], clauses: ['JF-2', 'JF-103'] },
  flags: [
    { value: 'immediate-danger', clauses: ['JF-46'] },
    { value: 'safeguarding', clauses: ['JF-73'] },
    { value: 'vulnerable', clauses: ['JF-74'] },
    { value: 'staff-conduct', clauses: ['JF-6(d)', 'JF-67'] },
    { value: 'professional-misconduct', clauses: ['JF-95'] },
    { value: 'legal-action', clauses: ['JF-99'] },
    { value: 'death', clauses: ['JF-102'] },
    { value: 'contractor', clauses: ['JF-81'] },
    { value: 'media', clauses: ['JF-109'] },
  ],
  contacts: [
    {
      id: 'feedback-line',
      name: 'Customer feedback',
      lines: [
        'feedback@gov.je',
        '+44 (0)1534 444444, for Health and Care Jersey +44 (0)1534 443515',
        'Government of Jersey, PO Box 55, St Helier, JE4 8PE',
      ],
      confirmedOn: null,
      clauses: ['JF-13', 'JF-14'],
    },
    {
      id: 'complaints-panel',
      name: 'States of Jersey Complaints Panel',
      lines: [
        '+44 (0)1534 441016, for a talk about the case first',
        'complaintsboard@gov.je',
        'The Greffier of the States, States Greffe, Morier House, Halkett Place, St Helier, Jersey JE1 1DD',
      ],
      confirmedOn: null,
      clauses: ['JF-92'],
    },
  ],
  guidance,
  externalBody: {
    value: { name: 'States of Jersey Complaints Panel', contact: 'complaints-panel' },
    clauses: ['JF-57', 'JF-91', 'JF-92'],
  },
  definitions,
  roles,
  expected,
  reports,
  notices,
  choices,
  carried,
  notModelled: [
    {
      clauses: ['JF-21'],
      why: 'Evenhand has no public form and receives no email, so nothing answers by itself yet. A reply that another system sent may be noted, and does not count as the first response.',
    },
  ],
};
