import type { Definition, Expected, RoleTitle } from '../reading.ts';

export const definitions: readonly Definition[] = [
  {
    term: 'Complaint',
    says: 'Dissatisfaction, however expressed, with a service, with what was done, not done or decided, or with how staff or contractors work.',
    clauses: ['SO-5', 'SO-6'],
  },
  {
    term: 'Compliment',
    says: 'Praise for (a) a named employee, (b) a standard beyond what was expected, (c) a change for the better, or (d) something else.',
    clauses: ['SO-67'],
  },
  {
    term: 'Comment',
    says: 'Neither of the two: (a) a suggestion, (b) a word on communication, (c) on a change that was well planned, or (d) on how a change is made.',
    clauses: ['SO-70'],
  },
  { term: 'Working day', says: 'Monday to Friday. Nothing is said of bank holidays.', clauses: ['SO-39'] },
  {
    term: 'Persistent or unreasonable',
    says: 'Behaviour like the sixteen examples of Appendix A; never chasing, close reading or asking alone.',
    clauses: ['SO-73', 'SO-75', 'SO-76'],
  },
];

export const roles: readonly RoleTitle[] = [
  {
    role: 'staff',
    title: 'Every employee, also for a short time',
    does: [
      { value: 'knows the policy', clauses: ['SO-8(a)', 'SO-27'] },
      { value: 'helps people to complain and to praise, and records it', clauses: ['SO-8(b)', 'SO-8(c)'] },
      { value: 'passes it to the right service quickly', clauses: ['SO-8(d)'] },
      { value: 'looks for what can be learned', clauses: ['SO-8(e)'] },
    ],
    clauses: ['SO-3', 'SO-8'],
  },
  {
    role: 'leadership',
    title: 'Corporate Leadership Team',
    does: [
      { value: 'reads the reports', clauses: ['SO-9(a)'] },
      { value: 'agrees on what the whole council does because of them', clauses: ['SO-9(b)'] },
    ],
    clauses: ['SO-9'],
  },
  {
    role: 'chief-officer',
    title: 'Director',
    does: [{ value: 'is told of complex complaints and of stage two', clauses: ['SO-10(g)'] }],
    clauses: ['SO-10(g)'],
  },
  {
    role: 'service-head',
    title: 'Head of Service',
    does: [
      { value: 'sees that staff know the policy, and gives it time and people', clauses: ['SO-10(a)', 'SO-10(b)'] },
      { value: 'names co-ordinators and backs them', clauses: ['SO-10(c)', 'SO-10(d)'] },
      { value: 'answers for complaints being settled', clauses: ['SO-10(e)'] },
      { value: 'decides on more time', clauses: ['SO-10(f)'] },
      { value: 'reviews at stage two, or asks another head to', clauses: ['SO-11', 'SO-12'] },
      { value: 'sees that what was learned is carried out', clauses: ['SO-51'] },
      { value: 'takes over what concerns staff, with HR, Audit or Information Governance', clauses: ['SO-59'] },
      { value: 'decides who counts as persistent or unreasonable', clauses: ['SO-10(i)', 'SO-86'] },
    ],
    clauses: ['SO-10'],
  },
  {
    role: 'coordinator',
    title: 'Complaint Co-ordinator',
    does: [
      { value: 'looks for new complaints every day', clauses: ['SO-13(a)', 'SO-26'] },
      { value: 'judges how complex each is', clauses: ['SO-13(b)', 'SO-41'] },
      { value: 'keeps the Head of Service informed', clauses: ['SO-13(c)', 'SO-13(k)'] },
      { value: 'gives each to an investigator of the service without delay', clauses: ['SO-13(d)'] },
      { value: 'brings several services to one answer', clauses: ['SO-13(h)'] },
      { value: 'sends what came to the wrong place on without delay', clauses: ['SO-13(i)'] },
      { value: 'records for those who cannot', clauses: ['SO-13(j)', 'SO-46(c)'] },
      { value: 'follows up what was learned, and reports', clauses: ['SO-13(l)', 'SO-14'] },
    ],
    clauses: ['SO-13', 'SO-14'],
  },
  {
    role: 'investigator',
    title: 'Investigator',
    does: [
      {
        value: 'gets in touch in the way the customer prefers, and keeps to the limits',
        clauses: ['SO-15(a)', 'SO-15(b)'],
      },
      { value: 'makes sure that a customer for whom somebody speaks is happy with that', clauses: ['SO-16'] },
      { value: 'goes through the points and answers them all', clauses: ['SO-15(c)', 'SO-15(d)'] },
      { value: 'agrees on more time, and writes down every delay', clauses: ['SO-17', 'SO-18'] },
      { value: 'knows this procedure', clauses: ['SO-27'] },
    ],
    clauses: ['SO-15', 'SO-27'],
  },
  {
    role: 'feedback-team',
    title: 'Corporate Complaints Team',
    does: [
      { value: 'is asked before stage two is refused', clauses: ['SO-55'] },
      {
        value: 'advises when somebody takes too much time, or uses offensive language',
        clauses: ['SO-77', 'SO-89(c)'],
      },
      { value: 'gives the services their reports', clauses: ['SO-14(a)'] },
    ],
    clauses: ['SO-55', 'SO-77'],
  },
  {
    role: 'data-protection',
    title: 'Information Governance Team',
    does: [
      { value: 'is told when private information got out', clauses: ['SO-34'] },
      { value: 'deals with complaints about requests for information', clauses: ['SO-35'] },
    ],
    clauses: ['SO-34', 'SO-35'],
  },
  {
    role: 'safety-officer',
    title: 'Health and Safety Team',
    does: [{ value: 'advises on the risk assessment', clauses: ['SO-84'] }],
    clauses: ['SO-84'],
  },
];

export const expected: readonly Expected[] = [
  { for: 'customer', says: 'Complaints, compliments and comments are welcome; we learn from them.', clauses: ['SO-2'] },
  { for: 'customer', says: 'You may read this policy, and ask for the leaflet.', clauses: ['SO-3'] },
  { for: 'customer', says: 'You are treated with respect, dignity and fairness.', clauses: ['SO-7'] },
  {
    for: 'customer',
    says: 'An acknowledgement within 5 working days, an answer usually within 10, and within 20 at most unless you agree to more.',
    clauses: ['SO-39', 'SO-42', 'SO-44'],
  },
  { for: 'customer', says: 'One reference from beginning to end.', clauses: ['SO-25'] },
  { for: 'customer', says: 'Stage two whenever you ask for it; there is no last day.', clauses: ['SO-52'] },
  {
    for: 'customer',
    says: 'Help to put it: from family, a friend, a professional or an advocate; an interpreter, a signer, or a recording.',
    clauses: ['SO-63', 'SO-64', 'SO-66'],
  },
  {
    for: 'customer',
    says: 'Your details go only to those who need them to look into it.',
    clauses: ['SO-37', 'SO-38'],
  },
  {
    for: 'customer',
    says: 'When a firm works for us, we watch until you have a satisfactory answer.',
    clauses: ['SO-60'],
  },
  {
    for: 'customer',
    says: 'The Local Government Ombudsman, if you have been through both stages.',
    clauses: ['SO-19'],
  },
  { for: 'staff', says: 'You need not put up with abuse.', clauses: ['SO-89'] },
  {
    for: 'staff',
    says: 'Support: not meeting the person alone, a safe place, training.',
    clauses: ['SO-85'],
  },
];
