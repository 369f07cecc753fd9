import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  { step: 'listen', words: 'Ask open questions. Never hint at the answer.', clauses: ['JE-10(a)'] },
  {
    step: 'listen',
    words: 'Be careful. If you are not sure, treat it as something to follow up.',
    clauses: ['JE-10(b)'],
  },
  {
    step: 'listen',
    words: 'Take only as much as is needed to know if there is something to follow up.',
    clauses: ['JE-10(c)'],
  },
  {
    step: 'listen',
    words: 'Stay calm. Say that you see they are let down, and that it will be looked at.',
    clauses: ['JE-19', 'JE-21'],
  },
  {
    step: 'what',
    words: 'If it is serious, write what happened in order, with the time of each call, and nothing but facts.',
    clauses: ['JE-11', 'JE-12'],
  },
  {
    step: 'what',
    words: 'If a child or a young person may be harmed, refer it now. It does not wait for this form.',
    clauses: ['JE-15'],
  },
  { step: 'incident', words: 'Is anyone in danger? Stop, and get yourself and others away first.', clauses: ['JE-23'] },
  {
    step: 'incident',
    words: 'You may end a talk or a call. Nobody will discipline you for it. Tell your line manager soon.',
    clauses: ['JE-22', 'JE-24'],
  },
  {
    step: 'incident',
    words: 'Before you end it, say that their complaint still counts, and that the behaviour has to change.',
    clauses: ['JE-20'],
  },
  {
    step: 'incident',
    words: 'If you were threatened or hurt and want the police, we back you.',
    clauses: ['JE-25', 'JE-28'],
  },
];
