import type { Carried, Definition, Expected, ReportRule, RoleTitle } from '../reading.ts';

export const definitions: readonly Definition[] = [
  {
    term: 'complaint',
    says: 'Any sign that somebody is not satisfied with what the council, its staff or a firm working for it did or did not do.',
    clauses: ['OC-3'],
  },
  {
    term: 'service request',
    says: 'A wish to have something done or mended. It is no complaint yet; an unhappy answer to it can become one.',
    clauses: ['OC-4'],
  },
];

export const roles: readonly RoleTitle[] = [
  {
    role: 'feedback-team',
    title: 'Complaints officer',
    does: [
      { value: 'Speaks with the Ombudsman.', clauses: ['OC-35'] },
      { value: 'Reaches staff on every level, and can have things done.', clauses: ['OC-35'] },
    ],
    clauses: ['OC-35'],
  },
  {
    role: 'chief-officer',
    title: 'Senior lead for complaints',
    does: [{ value: 'Looks for what many complaints have in common, and for great risks.', clauses: ['OC-52'] }],
    clauses: ['OC-52'],
  },
  {
    role: 'leadership',
    title: 'Member Responsible for Complaints, and those who govern',
    does: [
      { value: 'Regularly gets the figures, and what the Ombudsman found.', clauses: ['OC-53'] },
      { value: 'Answers to the yearly report; both are published.', clauses: ['OC-48'] },
    ],
    clauses: ['OC-48', 'OC-53'],
  },
];

export const expected: readonly Expected[] = [
  { for: 'customer', says: 'Tell any of us, in the way that suits you.', clauses: ['OC-32'] },
  { for: 'customer', says: 'You lose nothing by complaining.', clauses: ['OC-10'] },
  {
    for: 'customer',
    says: 'There are two stages, and you always know at which you are and by when you hear.',
    clauses: ['OC-9', 'OC-33'],
  },
  {
    for: 'customer',
    says: 'You can ask the Ombudsman for advice at any time, also while we are still at it.',
    clauses: ['OC-34'],
  },
  { for: 'customer', says: 'If something went wrong we say so and put it right.', clauses: ['OC-45', 'OC-46'] },
  { for: 'customer', says: 'A firm that works for us answers you by the same two stages.', clauses: ['OC-36'] },
  { for: 'staff', says: 'Whoever hears a complaint knows where it goes.', clauses: ['OC-32'] },
  {
    for: 'staff',
    says: 'Work together, share the responsibility, keep to the standards of your trade.',
    clauses: ['OC-54'],
  },
  {
    for: 'staff',
    says: 'Behaviour that nobody should accept goes by the conduct policy, fitted to the person, and is looked at again.',
    clauses: ['OC-40'],
  },
  {
    for: 'staff',
    says: 'If the Code cannot be kept for a while: tell the Ombudsman, those who wait and everybody, and until when.',
    clauses: ['OC-50'],
  },
  { for: 'staff', says: 'Tell colleagues and the public what was learned and what is better now.', clauses: ['OC-51'] },
];

const yearly = { every: 'year', to: 'Those who govern, and the public', isPublic: true } as const;
const member = { every: 'as-set', to: 'Member Responsible for Complaints' } as const;

export const reportRules: readonly ReportRule[] = [
  { report: 'volumes', ...yearly, clauses: ['OC-47(b)', 'OC-48'] },
  { report: 'on-time', ...yearly, clauses: ['OC-47(b)'] },
  { report: 'outcomes', ...yearly, clauses: ['OC-47(b)'] },
  { report: 'closing-reasons', ...yearly, clauses: ['OC-47(b)'] },
  { report: 'external', ...yearly, clauses: ['OC-47(c)'] },
  { report: 'learning', ...yearly, clauses: ['OC-29', 'OC-47(d)', 'OC-51'] },
  { report: 'volumes', ...member, clauses: ['OC-53(a)'] },
  { report: 'outcomes', ...member, clauses: ['OC-53(a)'] },
  { report: 'external', ...member, clauses: ['OC-53(c)'] },
];

export const carried: readonly Carried[] = [
  {
    by: 'record',
    what: 'What a person needs is noted with the complaint and on their own record.',
    clauses: ['OC-13'],
  },
  {
    by: 'record',
    what: 'Nothing that was written down is ever changed: what came in and when, every letter, how each stage ended.',
    clauses: ['OC-38'],
  },
  {
    by: 'screen',
    what: 'The page that a customer opens with reference and code shows both stages, where the complaint stands and every date.',
    clauses: ['OC-33'],
  },
];

/** What nothing in the program does today. */
export const notModelled = [
  {
    clauses: ['OC-49'],
    why: 'To set oneself beside the Code once a year is work for people outside of cases; the program does not remind of it.',
  },
];
