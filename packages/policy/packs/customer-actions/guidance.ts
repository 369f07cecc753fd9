import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  {
    step: 'listen',
    words: 'Stay calm. Say that you see they are let down, and what comes next.',
    clauses: ['UA-6', 'UA-8'],
  },
  { step: 'incident', words: 'Is anyone in danger? Leave first, and write it down later.', clauses: ['UA-10'] },
  {
    step: 'incident',
    words: 'You may end a talk or a call. Nobody will discipline you for it. Tell your line manager soon.',
    clauses: ['UA-9', 'UA-11'],
  },
  {
    step: 'incident',
    words: 'Before you end it, say that their complaint still counts, and that they must act differently.',
    clauses: ['UA-7'],
  },
  { step: 'incident', words: 'Tell them before you switch the camera on.', clauses: ['UA-34'] },
  {
    step: 'needs',
    words: 'Are they vulnerable, or without a fixed home? Note it, so that we can bend.',
    clauses: ['UA-17'],
  },
];
