import type { LetterRule } from '../pack.ts';

export const letters: readonly LetterRule[] = [
  {
    id: 'acknowledgement',
    record: 'case',
    parts: [
      { value: 'received', clauses: ['SO-25', 'SO-40(a)'] },
      { value: 'points', clauses: ['SO-40(b)', 'SO-40(c)'] },
      { value: 'privacy', clauses: ['SO-37'] },
      { value: 'contact', clauses: ['SO-40(d)', 'SO-41'] },
    ],
    clauses: ['SO-39', 'SO-40'],
  },
  {
    id: 'stage-response',
    record: 'case',
    parts: [
      { value: 'points', clauses: ['SO-15(c)', 'SO-54(e)'] },
      // After stage one: stage two. After stage two: that it was the last.
      { value: 'next-step', clauses: ['SO-43', 'SO-57'] },
      // Already at stage one, although it comes after both (D-47).
      { value: 'outside-contact', clauses: ['SO-19', 'SO-43', 'SO-57'] },
    ],
    clauses: ['SO-43', 'SO-53', 'SO-57'],
  },
  {
    id: 'stage-refusal',
    record: 'case',
    parts: [{ value: 'reasons', clauses: ['SO-55'] }],
    clauses: ['SO-55'],
  },
  {
    id: 'delay',
    record: 'case',
    parts: [
      { value: 'reasons', clauses: ['SO-18', 'SO-59(c)'] },
      { value: 'new-date', clauses: ['SO-59(c)'] },
    ],
    clauses: ['SO-18', 'SO-59(c)'],
  },
  {
    id: 'warning',
    record: 'arrangement',
    parts: [
      { value: 'consequence', clauses: ['SO-82(b)'] },
      { value: 'policy-copy', clauses: ['SO-82(b)'] },
    ],
    clauses: ['SO-82(b)'],
  },
  {
    id: 'restriction-decision',
    record: 'arrangement',
    parts: [
      { value: 'reasons', clauses: ['SO-90(a)'] },
      { value: 'action', clauses: ['SO-90(b)'] },
      { value: 'meaning', clauses: ['SO-87', 'SO-90(b)'] },
      { value: 'duration', clauses: ['SO-90(c)'] },
      { value: 'challenge', clauses: ['SO-90(d)', 'SO-93'] },
      { value: 'other-matters', clauses: ['SO-90(e)'] },
      { value: 'policy-copy', clauses: ['SO-90'] },
    ],
    clauses: ['SO-90'],
  },
];
