import type { Condition } from '../condition.ts';
import type { DutyRule } from '../pack.ts';
import { complaint, governanceUntold, named, passedOn, settledAtOnce, unclosed, viscountUntold } from './conditions.ts';
import { afterwards } from './duties-afterwards.ts';

/** What is owed first: safety, and those who lead or advise outside the ordinary way. */
const routes: readonly DutyRule[] = [
  {
    id: 'act-on-danger',
    record: 'case',
    owners: ['line-manager', 'service-head', 'safeguarding-officer'],
    when: { all: [{ flag: ['immediate-danger'] }, unclosed, { not: { happened: 'referred' } }] },
    occasion: 'Somebody marked that a person may be in danger.',
    act: 'referred',
    clauses: ['JF-46'],
  },
  {
    id: 'raise-safeguarding',
    record: 'case',
    owners: ['safeguarding-officer', 'service-head'],
    when: {
      all: [{ flag: ['safeguarding', 'vulnerable'] }, unclosed, { not: passedOn }],
    },
    occasion: 'Somebody marked a worry about a child, or about a person who needs protection.',
    act: 'referred',
    clauses: ['JF-73', 'JF-74'],
  },
  {
    id: 'lead-on-death',
    record: 'case',
    owners: ['service-head', 'chief-officer'],
    when: { all: [{ flag: ['death'] }, unclosed, viscountUntold] },
    occasion: 'It is about a person who has died.',
    act: 'referred',
    clauses: ['JF-102'],
  },
  {
    id: 'lead-on-death',
    record: 'case',
    owners: ['service-head', 'chief-officer'],
    when: { all: [{ flag: ['death'] }, unclosed, governanceUntold] },
    occasion: 'It is about a person who has died.',
    act: 'contact-logged',
    clauses: ['JF-102'],
  },
  {
    id: 'check-legal',
    record: 'case',
    owners: ['service-head', 'chief-officer'],
    when: {
      all: [
        { flag: ['legal-action'] },
        unclosed,
        { not: { happened: 'contact-logged', where: { purpose: 'legal' } } },
        { not: { happened: 'referred', where: { to: 'law-officers' } } },
      ],
    },
    occasion: 'Legal action is marked on it.',
    act: 'contact-logged',
    clauses: ['JF-99', 'JF-100'],
  },
  {
    id: 'investigate-misconduct',
    record: 'case',
    owners: ['service-head', 'chief-officer'],
    when: {
      all: [
        { flag: ['professional-misconduct'] },
        unclosed,
        { not: { happened: 'assigned', where: { as: 'investigator' } } },
        { not: { happened: 'referred', where: { to: ['hr', 'professional-body'] } } },
      ],
    },
    occasion: 'Misconduct of a professional is marked on it.',
    act: 'assigned',
    clauses: ['JF-95'],
  },
  {
    id: 'tell-leadership',
    record: 'case',
    owners: ['service-head', 'feedback-team'],
    when: {
      all: [
        { any: [{ flag: ['media'] }, { happened: 'triaged', where: { severity: 'high' } }] },
        unclosed,
        { not: { happened: 'referred', where: { to: 'leadership' } } },
      ],
    },
    occasion: 'The press may take an interest, or it was sorted as very serious.',
    act: 'referred',
    clauses: ['JF-109'],
  },
  {
    id: 'name-single-contact',
    record: 'case',
    owners: ['coordinator', 'line-manager', 'service-head', 'feedback-team'],
    when: { all: [{ fact: 'several-units' }, complaint, unclosed, { fact: 'single-contact-missing' }] },
    occasion: 'Its points concern several services.',
    act: 'assigned',
    clauses: ['JF-79'],
  },
];

const consentWanted: readonly Condition[] = [
  complaint,
  unclosed,
  { fact: 'consent-missing' },
  { not: { happened: 'consent-refused' } },
];
/** A reason not to ask was named, nobody proved it, and nobody has been asked instead. */
const unproven: Condition = { all: [{ fact: 'exemption-unproven' }, { not: { happened: 'consent-requested' } }] };

const consent: readonly DutyRule[] = [
  {
    id: 'obtain-consent',
    record: 'case',
    owners: 'handler',
    when: { all: [...consentWanted, unproven] },
    occasion:
      'It says why they need not be asked if they agree, and not who established that, when and how. Write it, or ask them.',
    act: 'exemption-noted',
    clauses: ['JF-76', 'JF-126', 'JF-136'],
  },
  {
    id: 'obtain-consent',
    record: 'case',
    owners: 'handler',
    when: { all: [...consentWanted, { not: unproven }] },
    act: 'consent-requested',
    clauses: ['JF-51', 'JF-75'],
  },
  {
    // Nothing closes by itself: a person closes it, asks once more, or takes the consent that came late.
    id: 'decide-without-consent',
    record: 'case',
    owners: ['line-manager', 'service-head'],
    when: { all: [complaint, unclosed, { fact: 'consent-overdue' }] },
    act: 'closed',
    clauses: ['JF-51', 'JF-78'],
  },
];

const stages = ['stage-1', 'stage-2', 'stage-3'] as const;

/** Talked over before it is answered, so by the day on which the answer is due. */
const agreeHandling = (stage: (typeof stages)[number]): DutyRule => ({
  id: 'agree-handling',
  record: 'case',
  owners: 'handler',
  when: {
    all: [
      { stage: [stage] },
      named,
      { not: settledAtOnce },
      { not: { happened: 'contact-logged', where: { purpose: 'handling' } } },
    ],
  },
  clock: stage,
  act: 'contact-logged',
  clauses: ['JF-24'],
});

const answering: readonly DutyRule[] = [
  {
    id: 'first-response',
    record: 'case',
    owners: 'handler',
    when: { all: [complaint, named, unclosed] },
    clock: 'first-response',
    act: 'contact-logged',
    clauses: ['JF-22'],
  },
  {
    id: 'acknowledge',
    record: 'case',
    owners: 'handler',
    when: { all: [complaint, unclosed] },
    clock: 'acknowledge',
    act: 'acknowledged',
    clauses: ['JF-63', 'JF-65'],
  },
  {
    id: 'respond',
    record: 'case',
    owners: 'handler',
    when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
    act: 'responded',
    clauses: ['JF-58', 'JF-90'],
  },
  // After the answer, which is due on the same day and is what a person does next.
  ...stages.map(agreeHandling),
  {
    id: 'tell-of-delay',
    record: 'case',
    owners: 'handler',
    when: { all: [complaint, unclosed, named, { fact: 'late-and-untold' }] },
    act: 'contact-logged',
    clauses: ['JF-66'],
  },
  {
    id: 'tell-how-sorted',
    record: 'case',
    owners: 'handler',
    when: { all: [unclosed, { fact: 'sorted-untold' }] },
    act: 'contact-logged',
    clauses: ['JF-8', 'JF-110(b)'],
  },
  {
    id: 'decide-escalation',
    record: 'case',
    owners: ['line-manager', 'service-head', 'chief-officer'],
    when: { fact: 'escalation-open' },
    act: 'escalated',
    clauses: ['JF-47', 'JF-48'],
  },
  {
    id: 'answer-feedback',
    record: 'case',
    owners: 'handler',
    when: {
      all: [
        { feedback: ['compliment', 'suggestion', 'comment'] },
        unclosed,
        { not: { happened: 'responded' } },
        { not: { fact: 'anonymous' } },
      ],
    },
    act: 'responded',
    clauses: ['JF-110'],
  },
];

export const duties: readonly DutyRule[] = [...routes, ...consent, ...answering, ...afterwards];
