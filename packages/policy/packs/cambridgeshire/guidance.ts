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
  { step: 'what', words: 'Is there anything else? What comes late can make the answer late.', clauses: ['CH-7'] },
  {
    step: 'what',
    words: 'The same again? A person decides whether it is new, and says why.',
    clauses: ['CH-6', 'CH-8'],
  },
  {
    step: 'refer',
    words: 'Somebody vulnerable at risk? Share what is needed, and note with whom.',
    clauses: ['CH-10'],
  },
  {
    step: 'refer',
    words: 'If the person went to the press, only what they made known there is no longer private.',
    clauses: ['CH-11'],
  },
  {
    step: 'warn',
    words: 'Is it one incident, or has it built up? Look at how the person has been in touch first.',
    clauses: ['CH-3', 'CH-25'],
  },
  { step: 'warn', words: 'Only when nothing else will do. Have we kept our own dates?', clauses: ['CH-2', 'CH-20'] },
  { step: 'warn', words: 'Say why it is unreasonable, and ask them to change it.', clauses: ['CH-26'] },
  {
    step: 'assess',
    words: 'A friendly person may take up too much time, and an upset one may be right.',
    clauses: ['CH-18'],
  },
  {
    step: 'assess',
    words: 'How often, in what way, and what could not be done because of it?',
    clauses: ['CH-17', 'CH-27'],
  },
  { step: 'assess', words: 'Are they using the steps that they have? That is their right.', clauses: ['CH-21'] },
  { step: 'restrict', words: 'Choose what fits, and no more. The list is not closed.', clauses: ['CH-27', 'CH-33'] },
  { step: 'restrict', words: 'Give a name to turn to, and think of who stands in for them.', clauses: ['CH-34'] },
  {
    step: 'restrict',
    words: 'It goes on? Further limits for a while, legal advice, or the police.',
    clauses: ['CH-19', 'CH-35'],
  },
  {
    step: 'restrict',
    words: 'Write to them: why, what, how long, and how to have it reviewed. Which form suits them?',
    clauses: ['CH-32'],
  },
  { step: 'review', words: 'Limits end, unless there are grounds to keep them.', clauses: ['CH-40'] },
  {
    step: 'review',
    words: 'If they go on: why, and when do you look again? Tell the person.',
    clauses: ['CH-39', 'CH-41'],
  },
  { step: 'learn', words: 'What can others learn from this? It goes to senior managers.', clauses: ['CH-42'] },
];
