import type { ConsentRules, Intake } from '../intake-rules.ts';

export const intake: Intake = {
  channels: [
    { value: 'in-person', clauses: ['JF-13(a)'] },
    { value: 'web', clauses: ['JF-13(b)'] },
    { value: 'email', clauses: ['JF-13(c)'] },
    { value: 'phone', clauses: ['JF-13(d)'] },
    { value: 'letter', clauses: ['JF-13(e)'] },
    { value: 'through-minister', clauses: ['JF-17'] },
  ],
  anonymous: { value: 'complaint', clauses: ['JF-59'] },
  categories: {
    required: null,
    list: [
      { id: 'service', name: 'How good a service was, health care included', clauses: ['JF-6(a)', 'JF-105(f)'] },
      { id: 'administration', name: 'How a service is run', clauses: ['JF-6(b)', 'JF-105(f)'] },
      { id: 'advice', name: 'Advice that was given', clauses: ['JF-6(c)', 'JF-105(f)'] },
      { id: 'behaviour', name: 'How staff behaved', clauses: ['JF-6(d)', 'JF-105(f)'] },
      { id: 'action', name: 'Something done, or not done', clauses: ['JF-6(e)', 'JF-105(f)'] },
      { id: 'policy-or-law', name: 'A policy or a law', clauses: ['JF-6(f)', 'JF-105(f)'] },
    ],
  },
  speakers: [
    { value: 'A member of the family', clauses: ['JF-10', 'JF-62(b)'] },
    { value: 'A friend', clauses: ['JF-10'] },
    { value: 'An independent advocate', clauses: ['JF-10', 'JF-62(a)'] },
    { value: 'A legal or community representative', clauses: ['JF-10', 'JF-62(c)'] },
    { value: 'A States member', clauses: ['JF-62(d)'] },
    { value: 'Another organisation', clauses: ['JF-62(e)'] },
  ],
};

export const consent: ConsentRules = {
  exemptions: [
    { value: 'deceased', clauses: ['JF-76(a)'] },
    // Capacity is a matter of this decision at this time, so somebody has to have established it.
    { value: 'lacks-capacity', needsProof: ['JF-126'], clauses: ['JF-76(b)', 'JF-126'] },
    {
      value: 'child-not-competent',
      needsProof: ['JF-136'],
      under: { value: 16, clauses: ['JF-76(c)'] },
      clauses: ['JF-76(c)', 'JF-136'],
    },
  ],
  statements: [
    {
      id: 'records-searched',
      says: 'All records about them in the departments concerned may be opened to find what matters here.',
      clauses: ['JF-77(a)'],
    },
    {
      id: 'investigators-read',
      says: 'The people who look into the complaint will read what matters from those records.',
      clauses: ['JF-77(b)'],
    },
    {
      id: 'clinicians-read',
      says: 'Clinicians and others who do not treat them themselves may be shown what matters from their records.',
      units: ['health'],
      clauses: ['JF-77(c)'],
    },
    {
      id: 'shared-in-government',
      says: 'What is needed for it may be shared across the Government of Jersey.',
      clauses: ['JF-77(d)'],
    },
    {
      id: 'kept-apart',
      says: 'The complaint is not noted in their own record, and their services stay as they are.',
      clauses: ['JF-77(e)'],
    },
    {
      id: 'begins-with-consent',
      says: 'Nobody begins to look into it before their consent is here.',
      clauses: ['JF-77(f)'],
    },
  ],
  clauses: ['JF-75', 'JF-77', 'JF-131'],
};
