import type { LetterRule } from '../pack.ts';

/** Whether there is an appeal is not settled, so no letter may promise one. */
const without: LetterRule['without'] = [{ value: 'challenge', clauses: ['UA-37'] }];

export const letters: readonly LetterRule[] = [
  { id: 'warning', record: 'arrangement', parts: [], without, clauses: ['UA-7(b)', 'UA-21'] },
  {
    id: 'restriction-decision',
    record: 'arrangement',
    parts: [
      { value: 'reasons', clauses: ['UA-16'] },
      { value: 'action', clauses: ['UA-16'] },
    ],
    without,
    clauses: ['UA-16'],
  },
  {
    id: 'review-outcome',
    record: 'arrangement',
    parts: [
      { value: 'outcome', clauses: ['UA-16'] },
      { value: 'reasons', clauses: ['UA-16'] },
    ],
    without,
    clauses: ['UA-16'],
  },
  {
    // What follows (UA-14(c) to (e)) may be added; what is wrong and the request to stop it belong to every such letter.
    id: 'abusive-correspondence',
    record: 'arrangement',
    parts: [
      { value: 'view', clauses: ['UA-14(a)'] },
      { value: 'request', clauses: ['UA-14(b)'] },
    ],
    without,
    clauses: ['UA-14'],
  },
  {
    id: 'end-of-process',
    record: 'arrangement',
    parts: [
      { value: 'exhausted', clauses: ['UA-18'] },
      { value: 'signpost', clauses: ['UA-19'] },
    ],
    without,
    clauses: ['UA-18', 'UA-19'],
  },
];
