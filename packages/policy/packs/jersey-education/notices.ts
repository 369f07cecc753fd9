import type { Choice, Notice } from '../local-rules.ts';
import { violent } from './conditions.ts';

/** What the policy contradicts or leaves open, where somebody meets it. */
export const notices: readonly Notice[] = [
  {
    id: 'D-1',
    at: ['policy', 'incident', 'capture-incident'],
    when: { unit: ['school'] },
    says: 'Two policies of Jersey speak about schools: this guide of 2016 and the feedback policy of 2025. They name different people as responsible.',
    standard: 'Steps and time limits come from the feedback policy; behaviour and safeguarding come from this guide.',
    clauses: ['JE-6', 'JE-8'],
  },
  {
    id: 'D-2',
    at: ['policy', 'incident'],
    when: { fact: 'serious' },
    says: 'This guide goes by the Data Protection (Jersey) Law 2005. A law of 2018 has taken its place.',
    standard: 'The law of 2018 holds. The law that the guide names is shown as out of date.',
    clauses: ['JE-1', 'JE-13'],
  },
  {
    id: 'D-5',
    at: ['act:restriction-imposed', 'act:notice-withheld'],
    says: 'Other policies let a decision be kept from the person when telling is dangerous. This one does not.',
    standard: 'The person is always told. Nothing holds before that.',
    clauses: ['JE-32'],
  },
  {
    id: 'D-6',
    at: ['act:warning-given', 'act:warning-skipped', 'act:restriction-imposed'],
    says: 'The person gets a chance to change “wherever possible”. The guide names no exceptions.',
    standard: 'There is a warning on record, or a sentence why there could be none.',
    clauses: ['JE-35'],
  },
  {
    id: 'D-8',
    at: ['act:restriction-imposed'],
    says: 'The guide lets papers be destroyed. They may have to be kept under other rules.',
    standard:
      'Papers are destroyed only after a warning, and when whoever looks after data protection has approved it.',
    choice: 'destroying',
    clauses: ['JE-31(f)', 'JE-13'],
  },
  {
    id: 'D-9',
    at: ['policy', 'capture-incident', 'act:restriction-imposed'],
    says: 'Coming back with a complaint counts as unacceptable here. Nothing protects people who chase an answer or disagree.',
    standard:
      'The list of the guide holds as it is. Administrators may want to add such a protection to their own rules.',
    toPublic:
      'Our rules for schools name coming back with the same complaint among the things that are not all right. They say nothing of people who only ask where their answer is.',
    clauses: ['JE-16(b)', 'JE-16(c)', 'JE-16(d)'],
  },
  {
    id: 'D-11',
    at: ['arrangement', 'act:restriction-imposed', 'letter:restriction-decision'],
    says: 'The guide says neither how long a limit lasts, nor when it is looked at again, nor how to challenge it.',
    standard: 'There is no end date in the policy. Whoever decides may set a day to look again; it is shown as local.',
    clauses: ['JE-26', 'JE-34'],
  },
  {
    id: 'D-18',
    at: ['policy', 'arrangement'],
    says: 'One customer may come under several policies at once.',
    standard: 'Each record keeps its own policy. Their rules are never mixed.',
    clauses: ['JE-6'],
  },
  {
    id: 'D-85',
    at: ['incident', 'act:closed', 'act:contact-logged'],
    when: violent,
    says: 'In one place the police hear of it if the employee wishes, in another always when violence was used or threatened.',
    standard: 'The police are told. The head or the manager does it; what the employee wishes stays on record.',
    choice: 'police-report',
    clauses: ['JE-25', 'JE-28'],
  },
  {
    id: 'D-86',
    at: ['act:triaged', 'act:correspondence-checked', 'letter:abusive-correspondence'],
    says: 'Claims without evidence go no further, yet every point gets an answer and children must be kept safe.',
    standard: 'What is about a child’s safety or the conduct of staff is never put aside, whatever its tone.',
    clauses: ['JE-29', 'JE-15', 'JE-2(d)'],
  },
  {
    id: 'D-87',
    at: ['policy', 'incident', 'arrangement'],
    says: 'The guide asks that time limits are kept, and gives none.',
    standard: 'Time limits come from the procedure that governs the complaint. None is made up here.',
    toPublic: 'Our rules for schools ask for an answer in time and name no days. The days on this page hold.',
    clauses: ['JE-2(c)', 'JE-6'],
  },
  {
    id: 'D-88',
    at: ['policy', 'act:restriction-imposed'],
    says: 'Who decides about contact is told by example only: the head teacher, the Principal Youth Officer.',
    standard:
      'At schools and in the Youth Service their head decides. Elsewhere nobody does until an administrator says who.',
    choice: 'decider',
    toPublic:
      'Our rules for schools and the Youth Service say only by example who decides to limit contact. There it is their head.',
    clauses: ['JE-34'],
  },
  {
    id: 'D-89',
    at: ['act:restriction-imposed', 'letter:restriction-decision'],
    says: 'The person is always told. The guide does not say what to do when telling them face to face is dangerous.',
    standard: 'Tell them later, by letter, and on the same day if you can. Telling is never left out.',
    clauses: ['JE-32', 'JE-35'],
  },
  {
    id: 'D-90',
    at: ['policy'],
    says: 'The guide has two sections with the number 5, and its links lead nowhere.',
    standard: 'Headings are named, not numbers. An administrator adds the right addresses.',
    clauses: ['JE-7'],
  },
  {
    id: 'D-91',
    at: ['act:correspondence-checked', 'letter:abusive-correspondence', 'act:restriction-imposed'],
    says: 'A complaint gets its full hearing, and an abusive letter goes no further. One letter can be both.',
    standard: 'Take the complaint out of the letter and record it by itself. Only the abuse goes no further.',
    clauses: ['JE-26', 'JE-29'],
  },
  {
    id: 'D-92',
    at: ['policy', 'incident', 'capture-incident'],
    says: 'The number and the names of the safeguarding teams are of 2016.',
    standard: 'An administrator confirms them before anyone relies on them. Until then they carry a warning.',
    clauses: ['JE-15'],
  },
];

export const choices: readonly Choice[] = [
  {
    id: 'police-report',
    question: 'When are the police told of violence or a threat of it?',
    standard: 'always',
    options: [
      { id: 'always', says: 'Always. What the employee wishes stays on record.' },
      { id: 'as-wished', says: 'When the employee wishes it. A manager may always report.' },
    ],
    settles: 'D-85',
    clauses: ['JE-25', 'JE-28'],
  },
  {
    id: 'decider',
    question: 'Who decides about contact outside schools and the Youth Service?',
    standard: 'not-set',
    options: [
      { id: 'not-set', says: 'Nobody yet: no limits can be set there.' },
      { id: 'line-manager', says: 'The line manager.' },
      { id: 'service-head', says: 'The head of the service.' },
      { id: 'chief-officer', says: 'The Chief Officer.' },
      { id: 'leadership', says: 'The leadership team.' },
    ],
    settles: 'D-88',
    clauses: ['JE-34'],
  },
  {
    id: 'destroying',
    question: 'May papers that do not matter be destroyed?',
    standard: 'with-approval',
    options: [
      { id: 'with-approval', says: 'Yes, after a warning and with the approval of data protection.' },
      { id: 'never', says: 'No. Papers are sent back or kept.' },
    ],
    settles: 'D-8',
    clauses: ['JE-31(f)'],
  },
];
