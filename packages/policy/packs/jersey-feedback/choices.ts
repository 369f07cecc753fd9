import type { Choice } from '../local-rules.ts';

const counted = ['JF-22', 'JF-33', 'JF-34', 'JF-36', 'JF-39', 'JF-41'];
const nextDay = { countFrom: { value: 'next-day-is-1', clauses: counted } } as const;
const noCutoff = { cutoff: false } as const;

/** Questions that the policy leaves open and that change how days are counted. */
const counting: readonly Choice[] = [
  {
    id: 'receipt-day',
    question: 'Is the day on which a complaint arrives day 1, or does counting begin on the next working day?',
    standard: 'day-1',
    options: [
      { id: 'day-1', says: 'The day of receipt is day 1, as the policy counts the day of consent.' },
      {
        id: 'day-0',
        says: 'Counting begins on the next working day, for receipts, escalations and consent alike: every date falls one working day later.',
        change: {
          clocks: {
            'first-response': nextDay,
            acknowledge: nextDay,
            'stage-1': nextDay,
            'stage-2': nextDay,
            'stage-3': nextDay,
            'usual-response': nextDay,
          },
        },
      },
    ],
    settles: 'A-1',
    clauses: counted,
  },
  {
    id: 'three-oclock',
    question: 'Does something that arrives at exactly three count as after three?',
    standard: 'after',
    options: [
      { id: 'after', says: 'No. Three itself is still that day.' },
      {
        id: 'at',
        says: 'Yes. From three on, it is the next working day.',
        change: { counting: { cutoff: { value: 15 * 3600 - 1, clauses: ['JF-23', 'JF-33'] } } },
      },
    ],
    settles: 'A-2',
    clauses: ['JF-23', 'JF-33'],
  },
  {
    id: 'cutoff-covers',
    question: 'What does the rule about three in the afternoon cover?',
    standard: 'receipts',
    options: [
      { id: 'receipts', says: 'Every receipt: the first response, stage 1, and what goes straight to a later stage.' },
      {
        id: 'stage-1',
        says: 'Stage 1 only. The first response and later stages count from the day itself.',
        change: {
          clocks: {
            'first-response': noCutoff,
            acknowledge: noCutoff,
            'stage-2': noCutoff,
            'stage-3': noCutoff,
            'usual-response': noCutoff,
          },
        },
      },
    ],
    settles: 'A-3',
    clauses: ['JF-23', 'JF-33'],
  },
  {
    id: 'bank-holidays',
    question: 'Whose bank holidays are no working days?',
    standard: 'jersey',
    options: [
      { id: 'jersey', says: "Jersey's, Liberation Day included." },
      {
        id: 'england-and-wales',
        says: 'Those of England and Wales.',
        change: { counting: { holidays: { value: 'england-and-wales', clauses: ['JF-35'] } } },
      },
    ],
    settles: 'A-4',
    clauses: ['JF-35'],
  },
  {
    id: 'window-from',
    question: 'Is the day of an answer the first of the 20 working days to ask for the next stage?',
    standard: 'day-after',
    options: [
      { id: 'day-after', says: 'No. The next working day is the first, in favour of the customer.' },
      {
        id: 'same-day',
        says: 'Yes. The window ends one working day sooner.',
        change: { clocks: { 'escalate-by': { countFrom: { value: 'start-day-is-1', clauses: ['JF-47'] } } } },
      },
    ],
    settles: 'A-10',
    clauses: ['JF-47'],
  },
  {
    id: 'inset-days',
    question: 'Is a day on which a school works without its pupils a school day?',
    standard: 'closed',
    options: [
      { id: 'closed', says: 'No. It is left out, like a holiday.' },
      {
        id: 'open',
        says: 'Yes. It counts, since the policy leaves out holidays only.',
        change: { counting: { insetDaysCount: { value: true, clauses: ['JF-43', 'JF-44'] } } },
      },
    ],
    settles: 'A-12',
    clauses: ['JF-43', 'JF-44'],
  },
  {
    id: 'panel-weeks',
    question: 'What are the two weeks for an answer to the Panel?',
    standard: 'calendar',
    options: [
      { id: 'calendar', says: '14 days, holidays included. A last day on a holiday is pointed out and not moved.' },
      {
        id: 'working',
        says: '10 working days.',
        change: {
          clocks: {
            'panel-answer': {
              length: { value: { count: 10, unit: 'days' }, clauses: ['JF-93(a)'] },
              days: { value: 'working', clauses: ['JF-35', 'JF-93(a)'] },
            },
          },
        },
      },
    ],
    settles: 'A-16',
    clauses: ['JF-93(a)'],
  },
  {
    id: 'other-feedback-target',
    question: 'Within which time are suggestions, comments and compliments answered?',
    standard: 'none',
    options: [
      { id: 'none', says: 'No limit. The policy promises targets and gives none.' },
      { id: 'ten-days', says: 'Within 10 working days.' },
    ],
    settles: 'D-39',
    clauses: ['JF-110(f)', 'JF-110(h)'],
  },
];

/** Questions about who decides, and what has to come first. */
const deciding: readonly Choice[] = [
  {
    id: 'unagreed-extension',
    question: 'What becomes of a later date for stage 2 or 3 that the customer does not agree to?',
    standard: 'count-late',
    options: [
      { id: 'count-late', says: 'It may be told, and the first date counts: the answer is then late.' },
      { id: 'refuse', says: 'It cannot be recorded without their agreement.' },
    ],
    settles: 'A-11',
    clauses: ['JF-40', 'JF-41', 'JF-42'],
  },
  {
    id: 'consent-stage',
    question: 'May a complaint that needs consent be answered at stage 1?',
    standard: 'any',
    options: [
      { id: 'any', says: 'Yes. Stage 2 is proposed, and stage 1 is possible.' },
      { id: 'stage-2', says: 'No. It is answered at stage 2.' },
    ],
    settles: 'D-27',
    clauses: ['JF-28(d)', 'JF-34'],
  },
  {
    id: 'settled-letter',
    question: 'Is the letter about the process owed when the matter was settled on the spot?',
    standard: 'not-needed',
    options: [
      { id: 'not-needed', says: 'No, when the customer was content. The settlement is recorded and counted.' },
      { id: 'still-sent', says: 'Yes, within 2 working days as for every other complaint.' },
    ],
    settles: 'D-41',
    clauses: ['JF-19', 'JF-63'],
  },
  {
    id: 'death-lead',
    question: 'Who leads where somebody has died?',
    standard: 'both',
    options: [
      { id: 'both', says: 'The Deputy Viscount and the Head of Clinical Governance and Risk Management, both told.' },
      { id: 'deputy-viscount', says: 'The Deputy Viscount.' },
      { id: 'clinical-governance', says: 'The Head of Clinical Governance and Risk Management.' },
    ],
    settles: 'D-30',
    clauses: ['JF-102'],
  },
  {
    id: 'vexatious-approval',
    question: 'Who may close a complaint as vexatious, unreasonable or excessively persistent?',
    standard: 'senior',
    options: [
      { id: 'senior', says: 'A line manager or someone above, as a rule of our own.' },
      { id: 'anybody', says: 'Whoever handles it.' },
    ],
    settles: 'D-34',
    clauses: ['JF-89(g)', 'JF-110(d)'],
  },
  {
    id: 'restriction-decider',
    question: 'Who decides that a customer’s contact is restricted or a service withdrawn?',
    standard: 'unset',
    options: [
      { id: 'unset', says: 'Nobody yet, so nothing can be restricted.' },
      { id: 'service-head', says: 'The head of the service.' },
      { id: 'chief-officer', says: 'The Chief Officer.' },
      { id: 'determination-team', says: 'A team set up for it.' },
      { id: 'leadership', says: 'The senior leadership, or the Chief Officer.' },
    ],
    settles: 'D-28',
    clauses: ['JF-86'],
  },
  {
    id: 'retention-hold',
    question: 'Are personal details kept longer than a year while a legal case or the Panel needs them?',
    standard: 'hold',
    options: [
      { id: 'hold', says: 'Yes, until the data protection officer was asked and says that they may go.' },
      { id: 'no-hold', says: 'No. They go one year after closing, whatever else runs.' },
    ],
    settles: 'D-31',
    clauses: ['JF-91', 'JF-99', 'JF-122'],
  },
];

export const choices: readonly Choice[] = [...counting, ...deciding];
