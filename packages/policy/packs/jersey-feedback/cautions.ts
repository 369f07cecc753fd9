import type { Caution } from '../pack.ts';
import { complaint, legalAsked, named } from './conditions.ts';

/** What the policy wants to be thought of, and leaves to whoever acts. */
export const cautions: readonly Caution[] = [
  {
    record: 'case',
    act: 'feedback-received',
    when: { fact: 'exemption-unproven' },
    says: 'Nobody has written who established that they cannot decide, when and how. Until somebody does, they still have to be asked if they agree, and the receipt says so.',
    at: 'body.behalf',
    clauses: ['JF-76', 'JF-126', 'JF-136'],
  },
  ...['feedback-received', 'assigned', 'triaged', 'escalated'].map((act): Caution => ({
    record: 'case',
    act,
    when: { all: [complaint, { unit: ['school'] }, { fact: 'about-head' }] },
    says: 'It is about the head teacher, who then answers none of it. The school governors may be the right people at any stage, and for stage 2 the Education Department chooses an officer.',
    clauses: ['JF-53', 'JF-55', 'JF-67'],
  })),
  {
    record: 'case',
    act: 'closed',
    when: {
      all: [{ body: 'reason', in: ['customer-withdrawal'] }, { fact: 'work-done' }, { body: 'note', missing: true }],
    },
    says: 'Work on this has begun already. A withdrawal is meant for matters on which nothing was or need be done: choose another reason, or say in the note why this one fits.',
    at: 'body.reason',
    clauses: ['JF-89(a)', 'JF-98'],
  },
  {
    record: 'case',
    act: 'closed',
    when: { body: 'reason', in: ['unable-to-contact'] },
    says: 'If what you know is enough to look into it, do so even without hearing from them.',
    at: 'body.reason',
    clauses: ['JF-89(i)'],
  },
  {
    record: 'case',
    act: 'closed',
    when: {
      all: [
        complaint,
        { body: 'reason', in: ['vexatious', 'not-achievable'] },
        { not: { fact: 'any-stage-answered' } },
      ],
    },
    says: 'Nothing has been looked into yet, and the policy promises that every complaint is.',
    at: 'body.reason',
    clauses: ['JF-89(c)', 'JF-89(g)', 'JF-110(d)'],
  },
  {
    record: 'case',
    act: 'triaged',
    when: { all: [{ body: 'to', in: ['stage-2', 'stage-3'] }, named, { body: 'consulted', missing: true }] },
    says: 'Going past stage 1 is talked over with the customer first.',
    at: 'body.consulted',
    clauses: ['JF-27'],
  },
  {
    record: 'case',
    act: 'triaged',
    when: { body: 'exclusion', in: ['freedom-of-information', 'subject-access'] },
    says: 'How a request that is still open is being handled can be a complaint here all the same.',
    at: 'body.exclusion',
    clauses: ['JF-7(i)', 'JF-7(j)'],
  },
  {
    record: 'case',
    act: 'escalated',
    when: { all: [complaint, named, { not: { fact: 'stage-answered' } }, { body: 'discussed', missing: true }] },
    says: 'Talk with the customer before it goes up, and agree a new date with them.',
    at: 'body.discussed',
    clauses: ['JF-26', 'JF-38'],
  },
  {
    record: 'case',
    act: 'escalation-refused',
    when: { body: 'told', missing: true },
    says: 'Tell them why, and where else they can turn.',
    at: 'body.told',
    clauses: ['JF-58(f)', 'JF-90'],
  },
  {
    record: 'case',
    act: 'responded',
    when: { all: [{ flag: ['legal-action'] }, { not: legalAsked }] },
    says: 'A lawyer is involved, and nobody has been asked yet whether an answer could prejudice the case.',
    clauses: ['JF-99', 'JF-100'],
  },
  {
    record: 'case',
    act: 'referred',
    when: {
      all: [
        { body: 'to', in: ['law-officers'] },
        { body: 'stops', in: ['points', 'all'] },
        { body: 'told', missing: true },
      ],
    },
    says: "Tell the customer that this stops, and that their lawyer should turn to the Law Officers' Department or the Legal Services Manager. What is not part of the claim goes on.",
    at: 'body.told',
    clauses: ['JF-101'],
  },
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { option: ['withdraw-services'] },
    says: 'This is for extreme cases only, and the policy describes no way to do it. Take legal advice first.',
    at: 'body.options',
    clauses: ['JF-86(c)'],
  },
];
