import type { Choice } from '../local-rules.ts';
import type { Length } from '../pack.ts';

const onTheSpot = (id: string, count: number): Choice['options'][number] => {
  const length: Length = { count, unit: 'days' };
  return {
    id,
    says: `${count} working days are proposed as the end of an on-the-spot measure.`,
    change: { clocks: { 'assessment-by': { length: { value: length, clauses: ['CH-29'] } } } },
  };
};

/** What the policy leaves to the council. */
export const choices: readonly Choice[] = [
  {
    id: 'restriction-decider',
    question: 'Who decides to limit a person’s contact?',
    standard: 'not-set',
    options: [
      { id: 'not-set', says: 'Nobody is set, so nothing but an on-the-spot measure can be decided.' },
      { id: 'service-head', says: 'The head of the service decides, or the chief officer.' },
      { id: 'chief-officer', says: 'The chief officer decides.' },
      { id: 'leadership', says: 'The Senior Management Team decides.' },
      { id: 'determination-team', says: 'The team for determinations decides.' },
    ],
    settles: 'D-76',
    clauses: ['CH-28'],
  },
  {
    id: 'on-the-spot-length',
    question: 'How long is an on-the-spot measure usually to hold before it is assessed?',
    standard: 'ten-working-days',
    options: [
      { id: 'ten-working-days', says: '10 working days are proposed as the end of an on-the-spot measure.' },
      onTheSpot('five-working-days', 5),
      onTheSpot('twenty-working-days', 20),
    ],
    settles: 'A-28',
    clauses: ['CH-29'],
  },
  {
    id: 'report-interval',
    question: 'How often does the Senior Management Team get the report?',
    standard: 'not-set',
    options: [
      { id: 'not-set', says: 'No interval is set; the report can be made at any time, for any period.' },
      { id: 'quarter', says: 'Every quarter.' },
      { id: 'half-year', says: 'Every half-year.' },
      { id: 'year', says: 'Every year.' },
    ],
    settles: 'D-82',
    clauses: ['CH-42'],
  },
];
