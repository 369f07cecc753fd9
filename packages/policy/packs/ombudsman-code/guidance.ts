import type { Guidance } from '../reading.ts';

export const guidance: readonly Guidance[] = [
  {
    step: 'listen',
    words: 'They need not say “complaint”. If they are unhappy, ask if they would like to make one.',
    clauses: ['OC-3', 'OC-10'],
  },
  { step: 'listen', words: 'Keep an open mind and hear their side in full.', clauses: ['OC-11(b)', 'OC-11(c)'] },
  {
    step: 'listen',
    words: 'Do they want something done or mended? That is a request. Take it, and ask if they also want to complain.',
    clauses: ['OC-4'],
  },
  {
    step: 'who',
    words: 'Someone may complain for another person. It is handled in the same way.',
    clauses: ['OC-5'],
  },
  {
    step: 'who',
    words: 'Some people fear they will lose a service. Tell them that they will not.',
    clauses: ['OC-10'],
  },
  { step: 'what', words: 'One line for each thing they raise. All of them get an answer.', clauses: ['OC-21'] },
  { step: 'what', words: 'If you are not sure what they mean, ask now.', clauses: ['OC-11(a)'] },
  {
    step: 'about',
    words: 'Ask when it happened, and when they found out. Older than 12 months can still be taken for good cause.',
    clauses: ['OC-7'],
  },
  { step: 'hope', words: 'Ask what they would like to happen.', clauses: ['OC-11(a)', 'OC-11(c)'] },
  {
    step: 'hope',
    words: 'Could you explain, say sorry or put it right today? Most complaints can be settled soon.',
    clauses: ['OC-15'],
  },
  {
    step: 'reach',
    words: 'Say what happens next: they hear within 5 working days that we have it.',
    clauses: ['OC-16'],
  },
  { step: 'reach', words: 'A full answer follows 10 working days after that.', clauses: ['OC-17'] },
  {
    step: 'needs',
    words: 'Does a disability make something harder? Agree on a way that works, and write it down.',
    clauses: ['OC-13'],
  },
  { step: 'needs', words: 'Note if they may be at risk. It changes how soon we act.', clauses: ['OC-15'] },
  {
    step: 'respond',
    words: 'Answer every point with its reasons, and say what is our job and what is not.',
    clauses: ['OC-21'],
  },
  { step: 'respond', words: 'Answer when you know it. Work still to do is followed up after.', clauses: ['OC-20'] },
  {
    step: 'respond',
    words: 'Say what they can do next: stage 2 after stage 1, the Ombudsman after stage 2.',
    clauses: ['OC-22', 'OC-28'],
  },
  {
    step: 'respond',
    words: 'Late? Say why, give the new date and say how to reach the Ombudsman.',
    clauses: ['OC-12', 'OC-19'],
  },
  { step: 'acknowledge', words: 'Log it and write within 5 working days.', clauses: ['OC-16', 'OC-24'] },
  {
    step: 'acknowledge',
    words: 'Say back what you understood, and which parts are not ours to answer.',
    clauses: ['OC-11(a)', 'OC-21'],
  },
  {
    step: 'acknowledge',
    words: 'Say back what they hope for, and that they can turn to the Ombudsman.',
    clauses: ['OC-34', 'OC-37'],
  },
  {
    step: 'respond',
    words: 'Something more came in? It belongs to this answer, or is a new complaint.',
    clauses: ['OC-41'],
  },
  {
    step: 'respond',
    words: 'Went something wrong? Say so, say sorry, and put it right by a day.',
    clauses: ['OC-45', 'OC-46'],
  },
  { step: 'respond', words: 'It need not wait: things can be put right at any stage.', clauses: ['OC-39'] },
  { step: 'respond', words: 'At stage 2, ask everybody whose work it touches.', clauses: ['OC-44'] },
  { step: 'escalate', words: 'They need not say why. Try to understand what is still wrong.', clauses: ['OC-43'] },
  { step: 'close', words: 'Not taken on? Look at this one by itself, and write down why.', clauses: ['OC-6', 'OC-8'] },
  { step: 'learn', words: 'Look beyond this case: what has to change?', clauses: ['OC-29', 'OC-51'] },
];
