import type { Choice, Notice } from '../local-rules.ts';
import type { ClockRule } from '../pack.ts';

const countFrom: ClockRule['countFrom'] = { value: 'start-day-is-1', clauses: ['OC-30'] };

/** What the Code leaves to the council. */
export const choices: readonly Choice[] = [
  {
    id: 'working-days',
    question: 'Which days are working days?',
    standard: 'without-bank-holidays',
    options: [
      { id: 'without-bank-holidays', says: 'Monday to Friday, bank holidays left out.' },
      {
        id: 'all-weekdays',
        says: 'Monday to Friday, bank holidays too.',
        change: { counting: { holidays: { value: 'none', clauses: ['OC-30'] } } },
      },
    ],
    settles: 'OC-30',
    clauses: ['OC-30'],
  },
  {
    id: 'first-day',
    question: 'Which day is the first of a limit?',
    standard: 'the-day-after',
    options: [
      { id: 'the-day-after', says: 'The day after it came in.' },
      {
        id: 'the-day-itself',
        says: 'The day on which it came in, or the next working day.',
        change: { clocks: { acknowledge: { countFrom }, 'stage-1': { countFrom }, 'stage-2': { countFrom } } },
      },
    ],
    settles: 'OC-30',
    clauses: ['OC-30'],
  },
  {
    id: 'stage-2-window',
    question: 'Is there a time in which to ask for stage 2?',
    standard: 'none',
    options: [
      { id: 'none', says: 'Stage 2 can be asked for at any time.' },
      { id: 'one-month', says: 'Stage 2 is asked for within a month of the answer, or later for a good reason.' },
    ],
    settles: 'OC-55',
    clauses: ['OC-55'],
  },
];

/** What the Code leaves open, where somebody meets it. The ids are ours: the Code is in no list of contradictions. */
export const notices: readonly Notice[] = [
  {
    id: 'code-is-advice',
    at: ['policy'],
    says: 'The Code is advice: a council may do otherwise for a good reason, and its own policy goes first.',
    standard: 'What it asks of you is shown with its number; limits are aims, and reported as kept or missed.',
    toPublic: 'The Code that we follow is advice. For a good reason we may do otherwise.',
    clauses: ['OC-1'],
  },
  {
    id: 'code-working-days',
    at: ['policy', 'clock:acknowledge', 'clock:stage-1', 'clock:stage-2'],
    says: 'Limits are in working days, and the Code does not say which days those are.',
    standard: 'Monday to Friday without bank holidays.',
    choice: 'working-days',
    toPublic:
      'The Code counts working days and does not say which days those are. We count Monday to Friday, without bank holidays.',
    clauses: ['OC-30'],
  },
  {
    id: 'code-first-day',
    at: ['policy', 'clock:acknowledge', 'clock:stage-1', 'clock:stage-2'],
    says: 'The Code does not say whether the day of receipt is the first day.',
    standard: 'The day after is the first.',
    choice: 'first-day',
    toPublic: 'The Code does not say if the day on which we hear from you counts. We count from the day after.',
    clauses: ['OC-30'],
  },
  {
    id: 'code-longer',
    at: ['act:extended'],
    says: 'Longer is at most as many days again, “unless there is a good reason”.',
    standard: 'A later day is not refused; you are asked for the good reason, which is told and kept.',
    clauses: ['OC-18', 'OC-27'],
  },
  {
    id: 'code-stage-2-window',
    at: ['act:escalated', 'act:escalation-requested', 'letter:stage-response'],
    says: 'The Code gives no time in which to ask for stage 2.',
    standard: 'It can be asked for at any time.',
    choice: 'stage-2-window',
    clauses: ['OC-55'],
  },
  {
    id: 'code-anonymous',
    at: ['capture-feedback'],
    when: { fact: 'anonymous' },
    says: 'The Code says nothing of complaints without a name.',
    standard: 'They are looked into like others, as far as that goes; nobody can be written to.',
    clauses: ['OC-55'],
  },
  {
    id: 'code-speaking-for',
    at: ['act:consent-requested', 'capture-feedback'],
    says: 'Somebody may complain for another person. How that person agrees to it is not said.',
    standard: 'Whoever takes the complaint notes who speaks for whom; data protection law holds beside the Code.',
    clauses: ['OC-5'],
  },
  {
    id: 'code-limits-on-contact',
    at: ['policy'],
    says: 'The Code asks for a policy on behaviour that nobody should accept, and does not give one.',
    standard: 'The conduct policy that you adopted goes for that.',
    clauses: ['OC-40'],
  },
];
