import type { LetterRule } from '../pack.ts';

export const letters: readonly LetterRule[] = [
  // What a warning has to say is not told; that there is one, is.
  { id: 'warning', record: 'arrangement', parts: [], clauses: ['JE-20(b)', 'JE-35'] },
  {
    id: 'restriction-decision',
    record: 'arrangement',
    parts: [
      { value: 'reasons', clauses: ['JE-32'] },
      { value: 'action', clauses: ['JE-32'] },
      {
        value: 'complaints',
        when: { happened: 'restriction-imposed', with: ['complaints'] },
        clauses: ['JE-26'],
      },
    ],
    clauses: ['JE-27(b)', 'JE-32'],
  },
  {
    id: 'review-outcome',
    record: 'arrangement',
    parts: [
      { value: 'outcome', clauses: ['JE-32'] },
      { value: 'reasons', clauses: ['JE-32'] },
    ],
    clauses: ['JE-32'],
  },
  {
    // That a third party may come between (JE-30) can be added.
    id: 'abusive-correspondence',
    record: 'arrangement',
    parts: [
      { value: 'view', clauses: ['JE-29(a)'] },
      { value: 'request', clauses: ['JE-29(b)'] },
      { value: 'no-answer', clauses: ['JE-29(c)'] },
    ],
    clauses: ['JE-29', 'JE-30'],
  },
  {
    // What follows from it (JE-33(a) to (c)) may be told; that the procedure is over has to be.
    id: 'end-of-process',
    record: 'arrangement',
    parts: [{ value: 'exhausted', clauses: ['JE-33'] }],
    clauses: ['JE-33'],
  },
];
