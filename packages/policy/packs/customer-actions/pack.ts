import type { Condition } from '../condition.ts';
import type { Pack } from '../pack.ts';
import { silent } from '../silent.ts';
import { behaviours, dangers } from './behaviours.ts';
import { clauses } from './clauses.ts';
import { guidance } from './guidance.ts';

const unclosed: Condition = { not: { fact: 'closed' } };
const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };
const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
const violent: Condition = {
  any: [{ fact: 'danger' }, { happened: 'incident-recorded', where: { behaviours: dangers.map(({ id }) => id) } }],
};

/**
 * Managing unacceptable customer actions, the staff guidance of a council that it does not name; a draft, without a date.
 * `from` is no day of the policy: it lies before every record, so that each can be bound. Modelled: behaviours good and
 * bad, what is owed after an incident, cameras, prompts. Not modelled: determination, limits on contact, bans, the other
 * registers. It gives no time limit.
 */
export const customerActions: Pack = {
  ...silent,
  id: 'customer-actions',
  edition: 'draft',
  title: 'Managing Unacceptable Customer Actions',
  publisher: 'A council in England',
  from: '2000-01-01',
  until: null,
  covers: 'conduct',
  clauses,
  counting: {
    zone: { value: 'Europe/London', clauses: ['UA-1'] },
    weekdays: { value: [1, 2, 3, 4, 5], clauses: ['UA-1'] },
    holidays: { value: 'england-and-wales', clauses: ['UA-1'] },
    cutoff: null,
    schoolUnits: null,
  },
  staged: { value: [], clauses: ['UA-1', 'UA-2'] },
  duties: [
    {
      id: 'act-on-danger',
      record: 'incident',
      owners: ['safety-officer', 'line-manager'],
      when: { all: [unclosed, unacceptable, violent, unreviewed] },
      act: 'manager-reviewed',
      clauses: ['UA-10', 'UA-28'],
    },
    {
      id: 'hold-clip',
      record: 'incident',
      owners: ['staff', 'line-manager'],
      when: { all: [unclosed, { fact: 'camera-on' }, { not: { happened: 'clip-linked' } }] },
      act: 'clip-linked',
      clauses: ['UA-25', 'UA-34'],
    },
    {
      id: 'offer-support',
      record: 'incident',
      owners: ['line-manager'],
      when: { all: [unclosed, unacceptable, violent, { not: { happened: 'support-offered' } }] },
      act: 'support-offered',
      clauses: ['UA-12'],
    },
    {
      id: 'review-incident',
      record: 'incident',
      owners: ['line-manager'],
      when: { all: [unclosed, unacceptable, unreviewed] },
      act: 'manager-reviewed',
      clauses: ['UA-11', 'UA-23'],
    },
  ],
  grounds: { 'not-reviewed': ['UA-11', 'UA-23'] },
  authority: {
    incident: {
      'manager-reviewed': {
        value: ['line-manager', 'service-head', 'safety-officer', 'determination-team'],
        clauses: ['UA-23', 'UA-28'],
      },
    },
  },
  behaviours,
  flags: [
    { value: 'immediate-danger', clauses: ['UA-10'] },
    { value: 'vulnerable', clauses: ['UA-17'] },
  ],
  guidance,
};
