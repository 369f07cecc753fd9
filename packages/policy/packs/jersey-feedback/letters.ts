import type { LetterRule } from '../pack.ts';

export const letters: readonly LetterRule[] = [
  {
    id: 'acknowledgement',
    record: 'case',
    parts: [
      { value: 'process', clauses: ['JF-63(a)'] },
      { value: 'timeframes', clauses: ['JF-63(b)'] },
      { value: 'involvement', clauses: ['JF-63(c)'] },
      { value: 'cannot-address', clauses: ['JF-65'] },
      { value: 'no-detriment', clauses: ['JF-18'] },
    ],
    clauses: ['JF-22', 'JF-58(a)', 'JF-58(b)', 'JF-63', 'JF-65', 'JF-110(b)'],
  },
  {
    id: 'stage-response',
    record: 'case',
    parts: [
      { value: 'points', clauses: ['JF-58(f)'] },
      { value: 'reasons', clauses: ['JF-58(f)'] },
      { value: 'next-step', clauses: ['JF-47', 'JF-57', 'JF-90', 'JF-110(i)'] },
      { value: 'outside-contact', when: { stage: ['stage-3'] }, clauses: ['JF-90', 'JF-92'] },
    ],
    clauses: ['JF-58', 'JF-90'],
  },
  {
    id: 'unable-to-proceed',
    record: 'case',
    parts: [{ value: 'reasons', clauses: ['JF-51'] }],
    clauses: ['JF-51'],
  },
  {
    id: 'stage-refusal',
    record: 'case',
    parts: [
      { value: 'reasons', clauses: ['JF-47', 'JF-58(f)'] },
      { value: 'next-step', clauses: ['JF-90'] },
    ],
    clauses: ['JF-47', 'JF-90'],
  },
  {
    id: 'delay',
    record: 'case',
    parts: [{ value: 'reasons', clauses: ['JF-66'] }],
    clauses: ['JF-66'],
  },
  {
    id: 'restriction-decision',
    record: 'arrangement',
    parts: [
      { value: 'action', clauses: ['JF-87'] },
      { value: 'reasons', clauses: ['JF-87'] },
    ],
    clauses: ['JF-87'],
  },
];
