import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  {
    step: 'incident',
    words: 'Is anyone at risk, or is a crime going on? Call the police. No warning is needed.',
    clauses: ['CH-24'],
  },
  { step: 'incident', words: 'You need not accept abuse or threats. We keep you safe.', clauses: ['CH-15'] },
  {
    step: 'incident',
    words: 'Asking, criticising and challenging an outcome are not bad behaviour. Did we let them down?',
    clauses: ['CH-14', 'CH-20', 'CH-21'],
  },
  { step: 'needs', words: 'Could an illness or a disability be behind it? Note what you know.', clauses: ['CH-30'] },
  { step: 'what', words: 'New feedback goes the usual way, whoever brings it.', clauses: ['CH-5'] },
];
