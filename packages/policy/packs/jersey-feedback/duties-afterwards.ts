import type { DutyRule } from '../pack.ts';
import { complaint, dataProtectionAsked, heldBack, named, reached } from './conditions.ts';

/** What stays owed when the answer is out, on closed complaints too. */
export const afterwards: readonly DutyRule[] = [
  {
    id: 'tell-why-closed',
    record: 'case',
    owners: 'handler',
    when: {
      all: [
        complaint,
        named,
        { fact: 'closed' },
        { happened: 'closed', where: { reason: ['not-achievable', 'vexatious'] } },
        { not: { fact: 'any-stage-answered' } },
        { not: reached },
        { not: { happened: 'letter-sent', where: { letter: ['unable-to-proceed', 'stage-refusal'] } } },
      ],
    },
    occasion: 'It was closed without an answer, and nobody is on record as having told them.',
    act: 'contact-logged',
    clauses: ['JF-58(f)', 'JF-90'],
  },
  {
    id: 'record-learning',
    record: 'case',
    owners: 'handler',
    when: { all: [complaint, { fact: 'any-stage-answered' }, { fact: 'learning-missing' }] },
    act: 'learning-recorded',
    clauses: ['JF-103'],
  },
  {
    id: 'carry-out-learning',
    record: 'case',
    owners: ['line-manager', 'service-head'],
    when: { fact: 'learning-open' },
    act: 'learning-recorded',
    clauses: ['JF-103(a)'],
  },
  {
    id: 'answer-panel',
    record: 'case',
    owners: ['chief-officer', 'feedback-team'],
    when: complaint,
    clock: 'panel-answer',
    act: 'contact-logged',
    clauses: ['JF-93(a)'],
  },
  {
    // The policy keeps the two departments' parts for different times and says nothing of a case that is both (D-32).
    id: 'ask-data-protection',
    record: 'case',
    owners: ['data-protection', 'feedback-team'],
    when: { all: [{ fact: 'closed' }, { fact: 'several-units' }, { not: dataProtectionAsked }] },
    act: 'referred',
    clauses: ['JF-122', 'JF-123'],
  },
  {
    id: 'ask-data-protection',
    record: 'case',
    owners: ['data-protection', 'feedback-team'],
    when: { all: [{ fact: 'closed' }, { not: { fact: 'several-units' } }, heldBack] },
    act: 'referred',
    clauses: ['JF-122'],
  },
  {
    id: 'send-decision',
    record: 'arrangement',
    owners: ['line-manager', 'service-head', 'chief-officer'],
    when: { all: [{ stage: ['decided', 'active'] }, { fact: 'untold' }] },
    act: 'letter-sent',
    clauses: ['JF-87'],
  },
];
