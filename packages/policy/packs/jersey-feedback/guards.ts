import type { Condition } from '../condition.ts';
import type { Guard } from '../pack.ts';
import type { RefusalCode } from '../../refusals.ts';
import { closingGuards } from './closing-guards.ts';
import { complaint, governanceUntold, legalAsked, viscountUntold } from './conditions.ts';
import { restrictionGuards } from './restriction-guards.ts';

const guard = (act: string, refuse: RefusalCode, when: Condition, clauses: string[], at?: string): Guard => ({
  record: 'case',
  act,
  refuse,
  when,
  clauses,
  at,
});

export const guards: readonly Guard[] = [
  ...closingGuards,
  ...restrictionGuards,

  guard(
    'triaged',
    'not-your-role',
    { all: [{ body: 'to', in: ['stage-2', 'stage-3'] }, { not: { actor: 'senior' } }] },
    ['JF-27'],
    'body.to',
  ),

  guard('responded', 'about-you', { actor: 'about' }, ['JF-67']),
  guard('responded', 'conflict-declared', { actor: 'conflicted' }, ['JF-68']),
  guard('responded', 'handled-earlier-stage', { actor: 'decided-earlier-stage' }, ['JF-68']),
  ...(
    [
      ['stage-1', ['JF-25', 'JF-52']],
      ['stage-2', ['JF-28', 'JF-53']],
      ['stage-3', ['JF-31', 'JF-54']],
    ] as const
  ).map(([stage, clauses]) =>
    guard('responded', 'not-your-stage', { all: [{ stage: [stage] }, { not: { actor: 'owns-stage' } }] }, [...clauses]),
  ),
  guard('responded', 'consent-missing', { all: [complaint, { fact: 'consent-missing' }] }, ['JF-51', 'JF-72']),
  guard(
    'responded',
    'points-unanswered',
    { all: [complaint, { fact: 'body-leaves-points' }] },
    ['JF-58(f)'],
    'body.answers',
  ),

  guard(
    'letter-sent',
    'consent-missing',
    { all: [{ body: 'letter', in: ['stage-response'] }, { fact: 'consent-missing' }] },
    ['JF-11', 'JF-72'],
    'body.letter',
  ),

  guard('escalated', 'about-you', { actor: 'about' }, ['JF-67']),
  guard(
    'escalated',
    'outside-window',
    { all: [{ fact: 'stage-answered' }, { fact: 'escalation-window-over' }, { body: 'special', missing: true }] },
    ['JF-47'],
    'body.special',
  ),
  guard('escalated', 'not-your-role', { all: [{ not: { fact: 'stage-answered' } }, { not: { actor: 'senior' } }] }, [
    'JF-26',
    'JF-38',
  ]),

  guard(
    'responded',
    'reasons-missing',
    { all: [complaint, { body: 'reasons', missing: true }] },
    ['JF-58(f)'],
    'body.reasons',
  ),
  guard(
    'responded',
    'single-contact-missing',
    { all: [{ fact: 'several-units' }, complaint, { fact: 'single-contact-missing' }] },
    ['JF-79'],
  ),
  // They lead and co-ordinate the investigation, so it does not end without them.
  guard('responded', 'advice-missing', { all: [{ flag: ['death'] }, { any: [viscountUntold, governanceUntold] }] }, [
    'JF-102',
  ]),
  guard(
    'responded',
    'not-this-stage',
    { all: [{ stage: ['stage-1'] }, { choice: 'consent-stage', is: ['stage-2'] }, { fact: 'consent-needed' }] },
    ['JF-28(d)', 'JF-34'],
  ),

  guard(
    'letter-sent',
    'single-contact-missing',
    { all: [{ fact: 'several-units' }, complaint, { fact: 'single-contact-missing' }] },
    ['JF-79'],
  ),

  guard(
    'assigned',
    'not-requested',
    { all: [{ body: 'as', in: ['facilitator'] }, { not: { body: 'requestedBy', in: ['customer'] } }] },
    ['JF-29(b)'],
    'body.requestedBy',
  ),
  guard(
    'assigned',
    'in-the-matter',
    { all: [{ body: 'as', in: ['facilitator'] }, { assignee: 'in-history' }] },
    ['JF-29(b)'],
    'body.to',
  ),

  // Legal action alone ends nothing: the lawyers are asked first (D-19).
  guard(
    'triaged',
    'advice-missing',
    { all: [{ body: 'exclusion', in: ['legal-action'] }, { not: legalAsked }] },
    ['JF-7(f)', 'JF-99', 'JF-100'],
    'body.exclusion',
  ),
  // What is excluded is a new complaint about a finished matter, never the next stage of this one (D-20).
  guard(
    'triaged',
    'not-an-exclusion',
    { all: [{ body: 'exclusion', in: ['already-investigated'] }, { fact: 'any-stage-answered' }] },
    ['JF-7(h)', 'JF-47'],
    'body.exclusion',
  ),
  guard(
    'referred',
    'stage-unanswered',
    { all: [{ body: 'to', in: ['complaints-panel'] }, { not: { fact: 'last-stage-answered' } }] },
    ['JF-57', 'JF-91'],
    'body.to',
  ),
  guard(
    'extended',
    'agreement-missing',
    {
      all: [
        { body: 'clock', in: ['stage-2', 'stage-3'] },
        { choice: 'unagreed-extension', is: ['refuse'] },
        { not: { body: 'agreedBy', in: ['customer', 'all-parties'] } },
      ],
    },
    ['JF-40', 'JF-41', 'JF-42'],
    'body.agreedBy',
  ),
];
