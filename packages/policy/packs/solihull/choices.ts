import type { Choice, LocalChange } from '../local-rules.ts';

const firstDay = {
  countFrom: { value: 'start-day-is-1', clauses: ['SO-39', 'SO-42'] },
} as const;

const fromDayOne: LocalChange = {
  clocks: { acknowledge: firstDay, 'usual-response': firstDay, 'stage-1': firstDay, 'stage-2': firstDay },
};

const everyDay = { days: { value: 'calendar', clauses: ['SO-42', 'SO-44'] } } as const;

/** What the policy leaves to the council; the standard holds until somebody decides. */
export const choices: readonly Choice[] = [
  {
    id: 'day-of-report',
    question: 'Does the day on which it is reported count as the first day?',
    standard: 'day-0',
    options: [
      { id: 'day-0', says: 'The day of the report is day 0; the next working day is day 1.' },
      {
        id: 'day-1',
        says: 'The day of the report is day 1, and so is the day of a request for stage two.',
        change: fromDayOne,
      },
    ],
    settles: 'A-17',
    clauses: ['SO-39', 'SO-42'],
  },
  {
    id: 'days-of-stage-one',
    question: 'Are the 10, 20 and 30 days of stage one working days or all days?',
    standard: 'working',
    options: [
      { id: 'working', says: 'All three are working days.' },
      {
        id: 'calendar',
        says: 'All three count every day, weekends too.',
        change: { clocks: { 'usual-response': everyDay, 'stage-1': everyDay } },
      },
    ],
    settles: 'A-18',
    clauses: ['SO-42', 'SO-44'],
  },
  {
    id: 'bank-holidays',
    question: 'Do bank holidays from Monday to Friday count as working days?',
    standard: 'count',
    options: [
      { id: 'count', says: 'They count; a date that falls on one is pointed out.' },
      {
        id: 'left-out',
        says: 'They do not count.',
        change: { counting: { holidays: { value: 'england-and-wales', clauses: ['SO-39'] } } },
      },
    ],
    settles: 'A-19',
    clauses: ['SO-39'],
  },
  {
    id: 'head-who-gave-time',
    question: 'Has a Head of Service who agreed to more time at stage one taken part in it?',
    standard: 'warn',
    options: [
      { id: 'warn', says: 'It is pointed out, and the review may go on.' },
      { id: 'counts-as-involved', says: 'Yes: the head of another service reviews it.' },
    ],
    settles: 'A-23',
    clauses: ['SO-10(f)', 'SO-12'],
  },
  {
    id: 'nothing-to-learn',
    question: 'May a complaint be closed when nothing was found to learn?',
    standard: 'always-needed',
    options: [
      { id: 'always-needed', says: 'No: one of the five headings, and what was learned, is needed.' },
      { id: 'with-a-reason', says: '"None identified" may be recorded with a reason; it is counted by itself.' },
    ],
    settles: 'A-24',
    clauses: ['SO-50'],
  },
  {
    id: 'six-weeks',
    question: 'Are the six weeks before the survey 42 days or 30 working days?',
    standard: 'days-42',
    options: [
      { id: 'days-42', says: '42 days.' },
      {
        id: 'working-days-30',
        says: '30 working days.',
        change: {
          clocks: {
            survey: {
              days: { value: 'working', clauses: ['SO-71'] },
              length: { value: { count: 30, unit: 'days' }, clauses: ['SO-71'] },
            },
          },
        },
      },
    ],
    settles: 'A-25',
    clauses: ['SO-71'],
  },
  {
    id: 'survey-share',
    question: 'How many customers are asked how it went?',
    standard: 'one-in-four',
    options: [
      { id: 'one-in-four', says: 'One in four, drawn by the number of the record.' },
      { id: 'everybody', says: 'Everybody whose complaint was answered.' },
    ],
    settles: 'D-59',
    clauses: ['SO-71'],
  },
];
