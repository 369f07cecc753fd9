import type { Carried, Definition, Expected, RoleTitle } from '../reading.ts';

export const definitions: readonly Definition[] = [
  { term: 'Customer', says: 'Any person who is given a service.', clauses: ['UA-2'] },
  { term: 'CIR', says: 'The Customer Information Register, kept on Minerva.', clauses: ['UA-26(a)'] },
  {
    term: 'Low-level incident',
    says: 'Something smaller, such as bad language. The same form records good things.',
    clauses: ['UA-35'],
  },
  {
    term: 'Instant ban',
    says: 'A ban that begins at once, after a threat to injure staff or violence against the premises.',
    clauses: ['UA-21', 'UA-22'],
  },
];

export const roles: readonly RoleTitle[] = [
  {
    role: 'determination-team',
    title: 'Determination Team',
    does: [
      { value: 'Hears of every form that was filled in', clauses: ['UA-23'] },
      { value: 'Weighs the evidence and decides what is done', clauses: ['UA-20', 'UA-25'] },
      { value: 'Keeps what it found from others', clauses: ['UA-27'] },
    ],
    clauses: ['UA-20', 'UA-23', 'UA-25'],
  },
  {
    role: 'safety-officer',
    title: 'Health and Safety officer',
    does: [
      {
        value: 'Gets every health and safety form, and investigates where it is called for',
        clauses: ['UA-24', 'UA-28'],
      },
      { value: 'Helps with risk assessments for meetings elsewhere and for working alone', clauses: ['UA-31'] },
    ],
    clauses: ['UA-24', 'UA-28', 'UA-31'],
  },
  {
    role: 'line-manager',
    title: 'Line manager',
    does: [
      { value: 'Hears of every unacceptable action, and helps with the form', clauses: ['UA-23'] },
      { value: 'Talks over what training somebody needs', clauses: ['UA-32'] },
    ],
    clauses: ['UA-23', 'UA-32'],
  },
  {
    role: 'data-protection',
    title: 'Data Protection Officer',
    does: [{ value: 'Gives advice on whether there should be appeals', clauses: ['UA-37'] }],
    clauses: ['UA-37'],
  },
];

export const expected: readonly Expected[] = [
  { for: 'customer', says: 'You can complain, and your complaint is handled well.', clauses: ['UA-5'] },
  { for: 'customer', says: 'Mostly you hear what we do about your contact, and why.', clauses: ['UA-16'] },
  { for: 'customer', says: 'You get the chance to change before your contact is limited.', clauses: ['UA-21'] },
  {
    for: 'staff',
    says: 'Nobody is disciplined for ending a talk or a call that feels threatening.',
    clauses: ['UA-11'],
  },
  {
    for: 'staff',
    says: 'If you want the police after a threat or violence, the council stands by you.',
    clauses: ['UA-12'],
  },
  {
    for: 'staff',
    says: 'There are courses: Hate Crime, Mind Fitness, Mental Health, Mental Health Awareness, and one on Health and Wellbeing.',
    clauses: ['UA-29'],
  },
  {
    for: 'staff',
    says: 'Whoever deals with customers every day gets bi-annual training in this, in difficult talks and in staying strong.',
    clauses: ['UA-30'],
  },
  { for: 'staff', says: 'The Customer Strategy and Services Lead can coach you.', clauses: ['UA-32'] },
];

export const carried: readonly Carried[] = [
  {
    by: 'record',
    what: 'Good conduct is recorded like bad, with the same care for who it was',
    clauses: ['UA-35'],
  },
];
