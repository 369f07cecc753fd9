import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours } from './behaviours.ts';
import { clauses } from './clauses.ts';
import { guidance } from './guidance.ts';

const unclosed: Condition = { not: { fact: 'closed' } };
const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };
const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
const dangers = behaviours.filter(({ danger }) => danger).map(({ id }) => id);
const atRisk: Condition = {
  any: [{ fact: 'danger' }, { happened: 'incident-recorded', where: { behaviours: dangers } }],
};

/**
 * Cambridgeshire County Council, Customer Handling Policy, without a date. `from` is no day of the policy: it lies before
 * every record, so that each can be bound. Modelled: behaviours, what is owed after an incident, prompts. Not modelled:
 * warning letters, limits on contact and their review after six months, reports. Complaints follow the council's feedback
 * policy, so there is no time limit here.
 */
export const cambridgeshire: Pack = {
  ...silent,
  id: 'cambridgeshire',
  edition: 'undated',
  title: 'Customer Handling Policy',
  publisher: 'Cambridgeshire County Council',
  from: '2000-01-01',
  until: null,
  covers: 'conduct',
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['CH-1'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['CH-1'] },
    holidays: { value: 'england-and-wales', clauses: ['CH-1'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: [], clauses: ['CH-2', 'CH-5'] },
  duties: [
    {
      id: 'act-on-danger',
      record: 'incident',
      owners: ['line-manager', 'service-head'],
      when: {
        all: [
          unclosed,
          unacceptable,
          atRisk,
          unreviewed,
          { not: { happened: 'incident-recorded', where: { 'police.called': true } } },
        ],
      },
      act: 'manager-reviewed',
      clauses: ['CH-24'],
    },
    {
      id: 'review-incident',
      record: 'incident',
      owners: ['line-manager'],
      when: { all: [unclosed, unacceptable, unreviewed] },
      act: 'manager-reviewed',
      clauses: ['CH-3', 'CH-14', 'CH-15'],
    },
  ],
  grounds: { 'not-in-audience': ['CH-9'], 'not-reviewed': ['CH-14', 'CH-15'] },
  behaviours,
  flags: [
    { value: 'immediate-danger', clauses: ['CH-24'] },
    { value: 'vulnerable', clauses: ['CH-10'] },
    { value: 'media', clauses: ['CH-11'] },
  ],
  guidance,
};
