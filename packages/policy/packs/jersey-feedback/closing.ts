import type { ClosingReason } from '../pack.ts';

export const closing: readonly ClosingReason[] = [
  { id: 'customer-withdrawal', name: 'The customer withdrew it', clauses: ['JF-89(a)'] },
  { id: 'referred', name: 'Passed to a different process', clauses: ['JF-89(b)'] },
  { id: 'not-achievable', name: 'What was wanted cannot be achieved', clauses: ['JF-89(c)'] },
  { id: 'upheld', name: 'Upheld', clauses: ['JF-89(d)'] },
  { id: 'partly-upheld', name: 'Partly upheld', clauses: ['JF-89(e)'] },
  { id: 'not-upheld', name: 'Not upheld', clauses: ['JF-89(f)'] },
  {
    id: 'vexatious',
    name: 'Vexatious, unreasonable or excessively persistent',
    codes: [
      { id: 'persistent', name: 'Excessively persistent' },
      { id: 'frivolous', name: 'Frivolous' },
      { id: 'baseless', name: 'Baseless' },
      { id: 'repetitive', name: 'Repetitive' },
      { id: 'harassing', name: 'Made to harass, to annoy or to cause trouble without a genuine reason' },
      { id: 'malicious', name: 'With malicious intent' },
    ],
    clauses: ['JF-85', 'JF-89(g)'],
  },
  { id: 'outside-control', name: 'Outside the control of the Government', clauses: ['JF-89(h)'] },
  { id: 'unable-to-contact', name: 'The customer could not be reached', clauses: ['JF-89(i)'] },
  // The nine above are for complaints; a compliment, suggestion or comment ends when it was answered or passed on.
  { id: 'answered', name: 'Answered, or thanked and passed on', clauses: ['JF-88', 'JF-110'] },
];
