import type { Condition } from '../condition.ts';
import type { Caution, Guard } from '../pack.ts';
import { againstStaff, bansAtOnce, unacceptable, uninvestigated } from './conditions.ts';

const team: Condition = { role: ['determination-team'] };

export const guards: readonly Guard[] = [
  {
    record: 'incident',
    act: 'determined',
    when: { body: 'considered', missing: true },
    refuse: 'evidence-missing',
    at: 'body.considered',
    clauses: ['UA-25'],
  },
  { record: 'incident', act: 'determined', when: uninvestigated, refuse: 'investigation-first', clauses: ['UA-24'] },
  {
    record: 'incident',
    act: 'closed',
    when: { all: [unacceptable, againstStaff, { not: { happened: 'support-offered' } }] },
    refuse: 'support-missing',
    clauses: ['UA-12'],
  },
  {
    record: 'incident',
    act: 'closed',
    when: { all: [unacceptable, { fact: 'form-missing' }] },
    refuse: 'form-missing',
    clauses: ['UA-11', 'UA-23', 'UA-28'],
  },
  {
    record: 'incident',
    act: 'closed',
    when: { all: [unacceptable, { fact: 'register-missing' }] },
    refuse: 'register-missing',
    clauses: ['UA-26'],
  },
  {
    // At once, and for a while, anybody may; what stays is for the team (D-64).
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { all: [{ not: { body: 'interim', in: [true] } }, { not: team }] },
    refuse: 'not-your-role',
    clauses: ['UA-20'],
  },
];

const notAtOnce = 'After a threat to injure staff, or violence, the person is banned at once and not warned first.';

const ending: Condition = { body: 'ended', in: ['asked-to-stop', 'for-safety'] };

export const cautions: readonly Caution[] = [
  {
    record: 'incident',
    act: 'incident-recorded',
    when: { all: [ending, { not: { body: 'told', in: ['complaint-goes-on'] } }] },
    says: 'Were they told that their complaint will be looked at?',
    at: 'body.told',
    clauses: ['UA-7(a)'],
  },
  {
    record: 'incident',
    act: 'incident-recorded',
    when: { all: [ending, { not: { body: 'told', in: ['must-change'] } }] },
    says: 'Were they told that they must act differently next time?',
    at: 'body.told',
    clauses: ['UA-7(b)'],
  },
  {
    // Where somebody might get hurt, nobody need ask first (UA-10).
    record: 'incident',
    act: 'incident-recorded',
    when: {
      all: [
        { body: 'ended', in: ['asked-to-stop'] },
        { body: 'askedToStop', missing: true },
      ],
    },
    says: 'Were they asked to stop before the talk or call was ended?',
    at: 'body.askedToStop',
    clauses: ['UA-9'],
  },
  {
    record: 'incident',
    act: 'incident-recorded',
    when: {
      all: [
        { body: 'camera.on', in: [true] },
        { not: { body: 'camera.announced', in: [true] } },
        { body: 'camera.why', missing: true },
      ],
    },
    says: 'The camera was on. Were they told before? If not, say why.',
    at: 'body.camera',
    clauses: ['UA-34'],
  },
  {
    record: 'incident',
    act: 'incident-recorded',
    when: {
      all: [
        { unit: ['reception'] },
        { body: 'conduct', in: ['unacceptable'] },
        { body: 'camera.on', missing: true },
        { body: 'camera.worn', missing: true },
        { body: 'camera.why', missing: true },
      ],
    },
    says: 'Staff at reception wear a camera all the time. Was one worn? If not, say why.',
    at: 'body.camera',
    clauses: ['UA-34'],
  },
  {
    record: 'incident',
    act: 'determined',
    when: { all: [bansAtOnce, { body: 'outcome', in: ['none', 'warning'] }] },
    says: `${notAtOnce} Say in your reasons why it is otherwise here.`,
    at: 'body.outcome',
    clauses: ['UA-21', 'UA-22'],
  },
  {
    record: 'arrangement',
    act: 'warning-given',
    when: bansAtOnce,
    says: notAtOnce,
    clauses: ['UA-21', 'UA-22'],
  },
  {
    record: 'incident',
    act: 'register-noted',
    when: { body: 'differs', missing: true },
    says: 'Does what stands there agree with this record? If not, say where it differs.',
    at: 'body.differs',
    clauses: ['UA-26'],
  },
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { all: [{ fact: 'warned' }, { not: { fact: 'behaviour-since-warning' } }] },
    says: 'Nothing is on record since the warning. Did they have the chance to change?',
    clauses: ['UA-21'],
  },
  {
    record: 'arrangement',
    act: 'letter-sent',
    when: { body: 'letter', in: ['end-of-process'] },
    says: 'This letter is only for a complaint that has been through every step of the feedback policy.',
    at: 'body.letter',
    clauses: ['UA-18', 'UA-19'],
  },
  {
    record: 'arrangement',
    act: 'correspondence-checked',
    when: {
      all: [
        { happened: 'letter-sent', where: { letter: 'end-of-process' } },
        { body: 'newInformation', in: [false] },
        { body: 'done', in: ['acknowledged', 'answered'] },
      ],
    },
    says: 'It brings nothing new, so it is read and kept. It need not be acknowledged.',
    at: 'body.done',
    clauses: ['UA-18(c)'],
  },
  {
    record: 'arrangement',
    act: 'correspondence-checked',
    when: {
      all: [
        { body: 'done', in: ['returned'] },
        { body: 'tracking', missing: true },
      ],
    },
    says: 'Papers go back by signed-for post. Keep the number on the receipt.',
    at: 'body.tracking',
    clauses: ['UA-15(e)'],
  },
];
