import type { Carried, Definition, Expected, RoleTitle } from '../reading.ts';

export const definitions: readonly Definition[] = [
  {
    term: 'Customer',
    says: 'Anyone who gets a service, also an employee of the States who gets it from a colleague.',
    clauses: ['JE-4'],
  },
  {
    term: 'Concern',
    says: 'A worry that somebody raises, beside complaints, compliments and comments.',
    clauses: ['JE-5'],
  },
  {
    term: 'Education services',
    says: 'Schools, the Youth Service, the Library and the other services of the Education Department.',
    clauses: ['JE-8'],
  },
  {
    term: 'The procedure that governs a complaint',
    says: 'The one that the school or the department has. Its steps, time limits and letters hold.',
    clauses: ['JE-6'],
  },
  {
    term: 'Persistent',
    says: 'Somebody who still fights the decision when every step of the procedure is over.',
    clauses: ['JE-33'],
  },
  {
    term: 'No personal contact',
    says: 'A list of people who can reach the department or school in writing or through a third party only.',
    clauses: ['JE-27(b)'],
  },
  {
    term: 'Related documents',
    says: 'The page on raising a concern, the Child Protection Policy, the policy on allegations against staff and volunteers, and the list of Education policies on gov.je.',
    clauses: ['JE-7'],
  },
];

export const roles: readonly RoleTitle[] = [
  {
    role: 'service-head',
    title: 'Head teacher, Principal Youth Officer, senior manager',
    does: [
      { value: 'Hands this guide to staff, and sees to it that they understand and keep it', clauses: ['JE-9'] },
      { value: 'Decides whether contact is limited', clauses: ['JE-34'] },
      { value: 'Tells the Education Department when the media may take an interest', clauses: ['JE-14'] },
    ],
    clauses: ['JE-9', 'JE-14', 'JE-34'],
  },
  {
    role: 'line-manager',
    title: 'Line manager',
    does: [{ value: 'Hears of every unacceptable behaviour', clauses: ['JE-24', 'JE-36'] }],
    clauses: ['JE-24', 'JE-36'],
  },
  {
    role: 'communications',
    title: 'Head of Communications',
    does: [{ value: 'Answers the media for everyone', clauses: ['JE-14'] }],
    clauses: ['JE-14'],
  },
  {
    role: 'safeguarding-officer',
    title: 'Designated Safeguarding Officer, Area Youth Officer',
    does: [{ value: 'Takes referrals when a pupil, a young person or a relative may be at risk', clauses: ['JE-15'] }],
    clauses: ['JE-15(a)', 'JE-15(b)'],
  },
];

export const expected: readonly Expected[] = [
  { for: 'customer', says: 'It is easy to find out how to complain.', clauses: ['JE-2(a)'] },
  { for: 'customer', says: 'What you say stays private, and so does what staff say.', clauses: ['JE-2(b)'] },
  {
    for: 'customer',
    says: 'You hear how it is going, within the time limits of the procedure that governs your complaint.',
    clauses: ['JE-2(c)', 'JE-6'],
  },
  { for: 'customer', says: 'Each of your points gets an answer.', clauses: ['JE-2(d)'] },
  { for: 'customer', says: 'The facts are looked at in full and without bias.', clauses: ['JE-2(f)'] },
  {
    for: 'customer',
    says: 'You have a right to complain, also when your contact with us is limited.',
    clauses: ['JE-17', 'JE-26'],
  },
  { for: 'customer', says: 'You always hear what we do about your contact, and why.', clauses: ['JE-32'] },
  { for: 'staff', says: 'Be professional, polite and on time: it keeps most trouble away.', clauses: ['JE-17'] },
  { for: 'staff', says: 'Settle what you can, early, in the same way in every service.', clauses: ['JE-3'] },
  {
    for: 'staff',
    says: 'Nobody is disciplined for ending a talk or a call that feels threatening.',
    clauses: ['JE-24'],
  },
  {
    for: 'staff',
    says: 'If you want the police after a threat or violence, the department stands by you.',
    clauses: ['JE-25'],
  },
];

export const carried: readonly Carried[] = [
  {
    by: 'record',
    what: 'Every call, statement and step is an entry with its own time and author, kept in order and never changed',
    clauses: ['JE-11', 'JE-12'],
  },
];
