import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { clauses } from './clauses.ts';
import { clocks } from './clocks.ts';

const complaint: Condition = { feedback: ['complaint'] };
const unclosed: Condition = { not: { fact: 'closed' } };
const closingAs = (reason: string): Condition => ({ body: 'reason', in: [reason] });

/**
 * A policy that nobody has, unlike all others: four steps, days of the calendar, a week from Sunday to Thursday. It is no
 * part of the registry; it shows that a policy is data, and that the engine needs no change for one.
 */
export const harbourFerries: Pack = {
  ...silent,
  id: 'harbour-ferries',
  edition: '1',
  title: 'Promise to Passengers',
  publisher: 'Harbour Ferries',
  from: '2024-01-01',
  until: null,
  covers: 'feedback',
  clauses,
  counting: {
    zone: { value: 'Asia/Amman', clauses: ['HF-1'] },
    weekdays: { value: [0, 1, 2, 3, 4], clauses: ['HF-4'] },
    holidays: { value: 'none', clauses: ['HF-4'] },
    cutoff: { value: 14 * 3600, clauses: ['HF-6'] },
    schoolUnits: null,
  },
  staged: { value: ['complaint'], clauses: ['HF-7'] },
  stages: [
    {
      id: 'stage-1',
      name: 'The crew',
      owners: { value: ['staff'], clauses: ['HF-7(a)'] },
      who: 'The crew of the ferry',
      clauses: ['HF-7(a)', 'HF-9'],
    },
    {
      id: 'stage-2',
      name: 'The station master',
      owners: { value: ['line-manager'], clauses: ['HF-7(b)'] },
      who: 'The station master',
      clauses: ['HF-7(b)', 'HF-10'],
    },
    {
      id: 'stage-3',
      name: 'The director',
      owners: { value: ['service-head', 'chief-officer'], clauses: ['HF-7(c)'] },
      who: 'The director',
      clauses: ['HF-7(c)', 'HF-11'],
    },
    {
      id: 'stage-4',
      name: 'The board',
      owners: { value: ['leadership'], clauses: ['HF-7(d)'] },
      who: 'The board',
      clauses: ['HF-7(d)', 'HF-12'],
    },
  ],
  clocks,
  duties: [
    {
      id: 'acknowledge',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed] },
      clock: 'acknowledge',
      act: 'acknowledged',
      clauses: ['HF-8'],
    },
    {
      id: 'respond',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
      act: 'responded',
      clauses: ['HF-15'],
    },
    {
      id: 'tell-of-delay',
      record: 'case',
      owners: 'handler',
      when: { all: [complaint, unclosed, { not: { fact: 'anonymous' } }, { fact: 'late-and-untold' }] },
      act: 'contact-logged',
      clauses: ['HF-16'],
    },
    {
      id: 'decide-escalation',
      record: 'case',
      owners: ['line-manager', 'service-head'],
      when: { fact: 'escalation-open' },
      act: 'escalated',
      clauses: ['HF-13'],
    },
  ],
  guards: [
    {
      record: 'case',
      act: 'responded',
      refuse: 'not-senior-enough',
      when: { all: [complaint, { not: { actor: 'owns-stage' } }] },
      clauses: ['HF-7'],
    },
    {
      record: 'case',
      act: 'responded',
      refuse: 'handled-earlier-stage',
      when: { actor: 'decided-earlier-stage' },
      clauses: ['HF-14'],
    },
    {
      record: 'case',
      act: 'responded',
      refuse: 'points-unanswered',
      when: { all: [complaint, { fact: 'body-leaves-points' }] },
      at: 'body.answers',
      clauses: ['HF-15'],
    },
    {
      record: 'case',
      act: 'escalated',
      refuse: 'outside-window',
      when: { all: [{ fact: 'escalation-window-over' }, { body: 'special', missing: true }] },
      at: 'body.special',
      clauses: ['HF-13'],
    },
    {
      record: 'case',
      act: 'closed',
      refuse: 'no-response',
      when: { all: [closingAs('answered'), { not: { fact: 'any-stage-answered' } }] },
      at: 'body.reason',
      clauses: ['HF-17'],
    },
    {
      record: 'case',
      act: 'closed',
      refuse: 'no-withdrawal',
      when: { all: [closingAs('withdrawn'), { not: { happened: 'withdrawn' } }] },
      at: 'body.reason',
      clauses: ['HF-17'],
    },
  ],
  grounds: { 'cannot-pause': ['HF-5'], 'stage-backwards': ['HF-7'], 'not-a-stage': ['HF-7'] },
  intake: {
    channels: [
      { value: 'in-person', clauses: ['HF-2'] },
      { value: 'phone', clauses: ['HF-2'] },
      { value: 'letter', clauses: ['HF-2'] },
    ],
    anonymous: { value: 'complaint', clauses: ['HF-3'] },
    categories: null,
    speakers: [],
  },
  closing: [
    { id: 'answered', name: 'Answered', clauses: ['HF-17'] },
    { id: 'withdrawn', name: 'The passenger wants no more of it', clauses: ['HF-17'] },
  ],
  letters: [
    {
      id: 'acknowledgement',
      record: 'case',
      parts: [
        { value: 'received', clauses: ['HF-8'] },
        { value: 'process', clauses: ['HF-8'] },
      ],
      clauses: ['HF-8'],
    },
    {
      id: 'stage-response',
      record: 'case',
      parts: [
        { value: 'points', clauses: ['HF-15'] },
        { value: 'next-step', clauses: ['HF-15', 'HF-18'] },
      ],
      clauses: ['HF-15'],
    },
  ],
  contacts: [
    { id: 'arbiter', name: 'Ferry Arbiter', lines: ['1 Specimen Quay'], confirmedOn: null, clauses: ['HF-18'] },
  ],
  externalBody: { value: { name: 'Ferry Arbiter', contact: 'arbiter' }, clauses: ['HF-18'] },
  expected: [{ for: 'customer', says: 'We sail more kindly because of what you tell us.', clauses: ['HF-20'] }],
  notices: [
    {
      id: 'fridays',
      at: ['clock:acknowledge'],
      says: 'Whether the offices work on Fridays in the season is not said.',
      standard: 'They do not.',
      choice: 'fridays',
      clauses: ['HF-19'],
    },
  ],
  choices: [
    {
      id: 'fridays',
      question: 'Do the offices work on Fridays?',
      standard: 'closed',
      options: [
        { id: 'closed', says: 'Fridays do not count.' },
        {
          id: 'open',
          says: 'Fridays count.',
          change: { counting: { weekdays: { value: [0, 1, 2, 3, 4, 5], clauses: ['HF-19'] } } },
        },
      ],
      settles: 'fridays',
      clauses: ['HF-19'],
    },
  ],
};
