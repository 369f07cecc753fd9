import type { Condition } from '../condition.ts';
import type { DutyRule } from '../pack.ts';

const complaint: Condition = { all: [{ feedback: ['complaint'] }, { not: { fact: 'anonymous' } }] };
const unclosed: Condition = { not: { fact: 'closed' } };
const toldHead: Condition = { happened: 'contact-logged', where: { with: 'colleague', role: 'service-head' } };

const ofCase = (duty: Omit<DutyRule, 'record'>): DutyRule => ({ record: 'case', ...duty });
const ofArrangement = (duty: Omit<DutyRule, 'record'>): DutyRule => ({ record: 'arrangement', ...duty });

const complaintDuties: readonly DutyRule[] = [
  // local: a comment without a name may tell of danger all the same; its marks go the same way as those of a complaint (D-50).
  ofCase({
    id: 'act-on-danger',
    owners: ['line-manager', 'service-head', 'safeguarding-officer'],
    when: { all: [{ flag: ['immediate-danger'] }, unclosed, { not: { happened: 'referred' } }] },
    occasion: 'Somebody marked that a person may be in danger.',
    act: 'referred',
    clauses: ['SO-8(d)', 'SO-23'],
  }),
  ofCase({
    id: 'raise-safeguarding',
    owners: ['safeguarding-officer', 'service-head'],
    when: {
      all: [
        { flag: ['safeguarding'] },
        unclosed,
        {
          not: { happened: 'referred', where: { to: ['safeguarding-officer', 'mash', 'children-service', 'police'] } },
        },
      ],
    },
    occasion: 'Somebody marked a worry about somebody’s safety.',
    act: 'referred',
    clauses: ['SO-8(d)', 'SO-23'],
  }),
  ofCase({
    id: 'categorise',
    owners: ['coordinator', 'investigator', 'service-head'],
    when: { all: [complaint, unclosed, { fact: 'category-missing' }] },
    act: 'triaged',
    clauses: ['SO-29', 'SO-36'],
  }),
  ofCase({
    id: 'obtain-consent',
    owners: 'handler',
    when: { all: [complaint, unclosed, { fact: 'consent-missing' }, { not: { happened: 'consent-refused' } }] },
    act: 'consent-requested',
    clauses: ['SO-16'],
  }),
  ofCase({
    id: 'acknowledge',
    owners: 'handler',
    when: { all: [complaint, unclosed] },
    clock: 'acknowledge',
    act: 'acknowledged',
    clauses: ['SO-15(b)', 'SO-39', 'SO-40'],
  }),
  ofCase({
    id: 'respond',
    owners: 'handler',
    when: { all: [complaint, unclosed, { not: { fact: 'stage-answered' } }] },
    act: 'responded',
    clauses: ['SO-15', 'SO-53'],
  }),
  ofCase({
    id: 'tell-of-delay',
    owners: 'handler',
    when: { all: [complaint, unclosed, { fact: 'late-and-untold' }] },
    act: 'contact-logged',
    clauses: ['SO-18', 'SO-59(c)'],
  }),
  // local: the policy has a note to the customer where something goes elsewhere, and nothing on what turns out to be a comment.
  ofCase({
    id: 'tell-how-sorted',
    owners: 'handler',
    when: { all: [unclosed, { fact: 'sorted-untold' }] },
    act: 'contact-logged',
    clauses: ['SO-4', 'SO-8(d)', 'SO-70'],
  }),
  ofCase({
    id: 'decide-escalation',
    owners: ['service-head', 'coordinator'],
    when: { fact: 'escalation-open' },
    act: 'escalated',
    clauses: ['SO-13(k)', 'SO-53', 'SO-55'],
  }),
  ofCase({
    id: 'send-decision',
    owners: ['service-head', 'coordinator'],
    when: {
      all: [
        { happened: 'escalation-refused' },
        { not: { happened: 'letter-sent', where: { letter: 'stage-refusal' }, since: 'escalation-refused' } },
      ],
    },
    act: 'letter-sent',
    clauses: ['SO-55'],
  }),
  ofCase({
    id: 'record-learning',
    owners: 'handler',
    when: {
      all: [
        complaint,
        { fact: 'any-stage-answered' },
        { not: { happened: 'learning-recorded', with: ['category', 'learned'] } },
      ],
    },
    act: 'learning-recorded',
    clauses: ['SO-13(g)', 'SO-15(e)', 'SO-48', 'SO-50'],
  }),
  // Also on closed complaints: what was promised is carried out afterwards.
  ofCase({
    id: 'carry-out-learning',
    owners: ['service-head', 'coordinator'],
    when: { fact: 'learning-open' },
    act: 'learning-recorded',
    clauses: ['SO-13(l)', 'SO-14(c)', 'SO-51'],
  }),
  ofCase({
    id: 'send-survey',
    owners: ['feedback-team', 'coordinator'],
    when: complaint,
    clock: 'survey',
    act: 'survey-sent',
    clauses: ['SO-71'],
  }),
];

const duringHandling: readonly DutyRule[] = [
  ofCase({
    id: 'tell-information-governance',
    owners: ['coordinator', 'investigator', 'service-head'],
    when: {
      all: [
        complaint,
        unclosed,
        { any: [{ category: ['personal-information'] }, { flag: ['personal-data'] }] },
        { not: { happened: 'referred', where: { to: 'information-governance' } } },
      ],
    },
    occasion: 'It is about personal information.',
    act: 'referred',
    clauses: ['SO-34', 'SO-35'],
  }),
  ofCase({
    id: 'tell-equality-team',
    owners: ['coordinator', 'investigator', 'service-head'],
    when: {
      all: [{ flag: ['prejudice'] }, unclosed, { not: { happened: 'referred', where: { to: 'equality-team' } } }],
    },
    occasion: 'Prejudice is marked on it.',
    act: 'referred',
    clauses: ['SO-33', 'SO-65'],
  }),
  ofCase({
    id: 'tell-service-head',
    owners: ['coordinator', 'investigator', 'staff'],
    when: { all: [{ flag: ['staff-conduct'] }, unclosed, { not: toldHead }] },
    occasion: 'It is about the conduct of a member of staff.',
    act: 'contact-logged',
    clauses: ['SO-58'],
  }),
  ofCase({
    id: 'agree-handling',
    owners: ['service-head'],
    when: {
      all: [
        { flag: ['staff-conduct'] },
        unclosed,
        toldHead,
        { not: { happened: 'referred', where: { to: ['hr', 'information-governance'] } } },
      ],
    },
    act: 'referred',
    clauses: ['SO-59(a)', 'SO-59(b)'],
  }),
  ofCase({
    id: 'inform-provider',
    owners: 'handler',
    when: {
      all: [
        { flag: ['contractor'] },
        complaint,
        unclosed,
        { not: { happened: 'contact-logged', where: { with: 'contractor' } } },
      ],
    },
    occasion: 'It is about somebody who works for the council under a contract.',
    act: 'contact-logged',
    clauses: ['SO-60'],
  }),
  ofCase({
    id: 'answer-feedback',
    owners: ['coordinator', 'service-head'],
    // It is told to whoever it praises, or to a named officer.
    when: {
      all: [
        { feedback: ['compliment'] },
        unclosed,
        { not: { happened: 'responded' } },
        { not: { happened: 'contact-logged', where: { with: 'colleague', purpose: 'compliment' } } },
      ],
    },
    act: 'contact-logged',
    clauses: ['SO-26', 'SO-68'],
  }),
];

const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };

const incidentDuties: readonly DutyRule[] = [
  {
    id: 'review-incident',
    record: 'incident',
    owners: ['line-manager'],
    when: { all: [unclosed, unacceptable, { not: { happened: 'manager-reviewed' } }] },
    act: 'manager-reviewed',
    clauses: ['SO-84', 'SO-85'],
  },
  {
    id: 'offer-support',
    record: 'incident',
    owners: ['line-manager'],
    when: {
      all: [
        unclosed,
        unacceptable,
        { any: [{ harm: ['threat', 'assault'] }, { behaviour: ['threat-to-staff', 'physical-violence'] }] },
        { not: { happened: 'support-offered' } },
      ],
    },
    occasion: 'Staff were threatened or hurt.',
    act: 'support-offered',
    clauses: ['SO-85'],
  },
];

const arrangementDuties: readonly DutyRule[] = [
  ofArrangement({
    id: 'send-decision',
    owners: ['service-head', 'coordinator'],
    when: { all: [{ stage: ['decided', 'active'] }, { fact: 'untold' }] },
    act: 'letter-sent',
    clauses: ['SO-90'],
  }),
  ofArrangement({
    id: 'reconsider-restriction',
    owners: ['service-head'],
    when: { all: [{ fact: 'in-force' }, { fact: 'new-matter-open' }] },
    act: 'reviewed',
    clauses: ['SO-92'],
  }),
  ofArrangement({
    id: 'answer-correspondence',
    owners: ['coordinator', 'service-head'],
    when: { all: [{ fact: 'in-force' }, { fact: 'correspondence-unanswered' }] },
    act: 'correspondence-checked',
    clauses: ['SO-88(f)', 'SO-91(d)'],
  }),
];

export const duties: readonly DutyRule[] = [
  ...complaintDuties,
  ...duringHandling,
  ...incidentDuties,
  ...arrangementDuties,
];
