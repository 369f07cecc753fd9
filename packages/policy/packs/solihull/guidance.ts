import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  { step: 'listen', words: 'Unhappy counts as a complaint, however it is said.', clauses: ['SO-5'] },
  { step: 'listen', words: 'Treat everyone with respect, and the same way.', clauses: ['SO-7'] },
  {
    step: 'who',
    words: 'No name? Then it is recorded as a comment, and nobody can answer it. Say so.',
    clauses: ['SO-23'],
  },
  {
    step: 'who',
    words: 'Are they speaking for someone? We check first that this person is happy with that.',
    clauses: ['SO-16'],
  },
  { step: 'what', words: 'Make sure you know just what it is about. In doubt, ask.', clauses: ['SO-28'] },
  { step: 'what', words: 'One line for each point. Every point gets an answer.', clauses: ['SO-15(c)'] },
  {
    step: 'what',
    words: 'Writing it for them? Read it back and have them sign. Not if you are part of it.',
    clauses: ['SO-62'],
  },
  {
    step: 'hope',
    words: 'Ask what would put it right, and talk about what can be done.',
    clauses: ['SO-28', 'SO-40(c)'],
  },
  { step: 'hope', words: 'A kind word about someone? Record it too.', clauses: ['SO-67'] },
  { step: 'reach', words: 'Ask how they like to be reached. We use that way.', clauses: ['SO-15(b)', 'SO-39'] },
  { step: 'reach', words: 'Give them the reference. It never changes.', clauses: ['SO-25'] },
  { step: 'needs', words: 'Interpreter, signing, an advocate? Note it, and it will be arranged.', clauses: ['SO-64'] },
  {
    step: 'needs',
    words: 'If reading or writing is hard, they can speak it on a recording.',
    clauses: ['SO-63'],
  },
  { step: 'needs', words: 'Some fear that they will lose a service. Put their mind at rest.', clauses: ['SO-61'] },
  {
    step: 'incident',
    words: 'Asking often, reading closely or wanting it explained is not bad behaviour.',
    clauses: ['SO-75'],
  },
  {
    step: 'incident',
    words: 'You need not put up with abuse. Ask for advice before you reply.',
    clauses: ['SO-89'],
  },
  { step: 'incident', words: 'Do not meet alone. Choose a safe place.', clauses: ['SO-85(a)', 'SO-85(b)'] },
  { step: 'respond', words: 'Answer every point, in the way they prefer.', clauses: ['SO-15(c)', 'SO-47'] },
  {
    step: 'respond',
    words:
      'Stage one: tell them about stage two and the Ombudsman. Stage two: that it is the last, and how to reach the Ombudsman.',
    clauses: ['SO-43', 'SO-57'],
  },
  {
    step: 'respond',
    words: 'Need longer? The customer and the Head of Service both have to agree. Write down why.',
    clauses: ['SO-17', 'SO-18', 'SO-44'],
  },
  { step: 'respond', words: 'Record what was learned. It cannot be closed without.', clauses: ['SO-50'] },
  {
    step: 'acknowledge',
    words: 'Say that it arrived, what you took it to be about, the reference and your name.',
    clauses: ['SO-40'],
  },
  {
    step: 'acknowledge',
    words: 'Say that people who need their details to look into it may see them.',
    clauses: ['SO-37'],
  },
];
