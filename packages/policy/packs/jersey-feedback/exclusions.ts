import type { Exclusion } from '../pack.ts';

/** The sixteen matters that go elsewhere. The policy names no addresses for most of them, so the sentence says whom to ask. */
export const exclusions: readonly Exclusion[] = [
  {
    id: 'staff-grievance',
    name: 'A grievance of a member of staff',
    signpost: 'Staff raise this with their manager or with human resources, under the grievance procedure.',
    clauses: ['JF-7(a)', 'JF-135'],
  },
  {
    id: 'whistleblowing',
    name: 'Whistleblowing',
    signpost: 'Use the whistleblowing policy, which protects people who speak up about wrongdoing at work.',
    clauses: ['JF-7(b)', 'JF-139'],
  },
  {
    id: 'code-of-conduct',
    name: 'A breach of a code of conduct',
    signpost: 'Send this to whoever looks after that code of conduct.',
    clauses: ['JF-7(c)'],
  },
  {
    id: 'consultation',
    name: 'An answer to a consultation',
    signpost: 'Send your views to the team that runs the consultation, before it closes.',
    clauses: ['JF-7(d)'],
  },
  {
    id: 'private-healthcare',
    name: 'Private health care',
    signpost: 'Ask the private clinic or doctor how to complain to them.',
    clauses: ['JF-7(e)'],
  },
  {
    id: 'legal-action',
    name: 'Something that is or was in a legal case',
    signpost:
      "Your lawyer can talk to the Law Officers' Department. We ask them first whether any part can go on with us.",
    clauses: ['JF-7(f)', 'JF-99', 'JF-101'],
  },
  {
    id: 'general-practitioner',
    name: 'A family doctor (GP)',
    signpost: 'Ask the surgery how to complain to them.',
    clauses: ['JF-7(g)'],
  },
  {
    id: 'already-investigated',
    name: 'A matter that already had its formal investigation here',
    signpost:
      'If every stage is over, you can ask the States of Jersey Complaints Panel. If not, ask for the next stage.',
    clauses: ['JF-7(h)', 'JF-47', 'JF-91'],
  },
  {
    id: 'freedom-of-information',
    name: 'A Freedom of Information request',
    signpost:
      'Send the request to the team for Freedom of Information. How one that is still open is handled can be a complaint here.',
    clauses: ['JF-7(i)'],
  },
  {
    id: 'subject-access',
    name: 'A request to see your own data',
    signpost:
      'Send the request to the data protection team. How one that is still open is handled can be a complaint here.',
    clauses: ['JF-7(j)'],
  },
  {
    id: 'law-officers',
    name: "A Crown Officer or the Law Officers' Department",
    signpost: "Write to the Law Officers' Department and ask how to complain there.",
    clauses: ['JF-7(k)'],
  },
  {
    id: 'viscount',
    name: 'The Judicial Greffier, the Viscount or the deputy',
    signpost: 'Write to that office and ask how its decisions and conduct can be looked at.',
    clauses: ['JF-7(l)'],
  },
  {
    id: 'states-members',
    name: 'A States Member, the Greffier of the States or the Deputy Greffier',
    signpost: 'Write to the States Greffe, which tells you who looks into this.',
    clauses: ['JF-7(m)', 'JF-139'],
  },
  {
    id: 'police',
    name: 'A police officer or the States of Jersey Police',
    signpost: 'Complaints about the police follow a law of their own. Ask the police how to begin.',
    clauses: ['JF-7(n)', 'JF-139'],
  },
  {
    id: 'inspectorates',
    name: 'A matter for Trading Standards or the Health and Safety Inspectorate',
    signpost: 'Report it to Trading Standards or to the Health and Safety Inspectorate.',
    clauses: ['JF-7(o)'],
  },
  {
    id: 'appeal',
    name: 'A decision that can be appealed or reviewed',
    signpost: 'We pass your case to the appeal or review of that department, and tell you that we have.',
    clauses: ['JF-7(p)', 'JF-8', 'JF-9'],
  },
];
