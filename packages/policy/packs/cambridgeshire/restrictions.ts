import type { RestrictionRules } from '../conduct-rules.ts';
import type { Role } from '../nouns.ts';
import { behaviours } from './behaviours.ts';

const dangers = behaviours.filter(({ danger }) => danger).map(({ id }) => id);

/** Those who carry the policy out, or keep people safe; beside them only people by name (CH-9). */
const needToKnow = [
  'line-manager',
  'service-head',
  'chief-officer',
  'leadership',
  'determination-team',
  'safety-officer',
] as const satisfies readonly Role[];

// The policy does not say who acts on the spot, so nobody who is there is kept from it (CH-29).
const whoeverIsThere = [
  'staff',
  'coordinator',
  'investigator',
  'feedback-team',
  'safeguarding-officer',
  'data-protection',
  'communications',
  'administrator',
  ...needToKnow,
] as const satisfies readonly Role[];

/** What comes before, with and after limits on a person's contact. */
export const restrictions: RestrictionRules = {
  options: [
    {
      id: 'contact-limits',
      name: 'So many contacts, and no longer than',
      says: 'You can contact us so many times in a week or a month, each time for so long.',
      needs: ['limit', 'times'],
      clauses: ['CH-33(a)'],
    },
    {
      id: 'one-way',
      name: 'One way of contact',
      says: 'Please contact us in one way only.',
      needs: ['channel'],
      clauses: ['CH-33(b)'],
    },
    {
      id: 'one-person',
      name: 'One named member of staff',
      says: 'Please speak or write to one member of staff only.',
      needs: ['staff'],
      clauses: ['CH-33(c)'],
    },
    {
      id: 'refuse-to-register',
      name: 'No more complaints about one matter',
      says: 'We take no more complaints about this matter, which has been dealt with. We tell you that a letter about it has come, and do not go into it again. Anything new goes the usual way.',
      needs: ['matter'],
      clauses: ['CH-33(d)'],
    },
    {
      id: 'witness',
      name: 'Only with a witness there',
      says: 'When we meet you, a second person is there.',
      needs: [],
      clauses: ['CH-33(e)'],
    },
    {
      id: 'other-action',
      name: 'Other action where staff are not safe, such as police or law',
      says: 'We take another step to keep our staff safe.',
      needs: ['why'],
      clauses: ['CH-19', 'CH-33(f)'],
    },
    {
      id: 'appointment-only',
      name: 'Only at our offices and by appointment',
      says: 'We meet you at our offices only, and only by appointment.',
      needs: ['premises'],
      clauses: ['CH-33(g)'],
    },
    {
      // Not of the list, which is not closed: what an on-the-spot decision and a breach limit is access to the offices.
      id: 'no-access',
      name: 'No access to an office for a while',
      says: 'Please do not come to our offices for now.',
      needs: ['premises'],
      clauses: ['CH-29', 'CH-35(a)'],
    },
  ],
  preconditions: [
    {
      id: 'investigated',
      says: 'The matter was looked into, by the Feedback Policy, as well as it reasonably could be.',
      clauses: ['CH-16(a)'],
    },
    {
      id: 'preferred-way',
      says: 'We tried as well as we could to reach the person in the way they prefer.',
      clauses: ['CH-16(b)'],
    },
    { id: 'deadlines', says: 'The person was told by when to expect an answer.', clauses: ['CH-16(c)'] },
    {
      id: 'nothing-new',
      says: 'Nothing that the person brings now could change how we see the matter.',
      clauses: ['CH-16(d)'],
    },
    {
      id: 'ours',
      says: 'It is about a council service, an employee, or a service that we pay for.',
      clauses: ['CH-16(e)'],
    },
    {
      id: 'feedback-complete',
      says: 'This matter has been through the whole of the Feedback Policy.',
      onlyFor: ['refuse-to-register'],
      clauses: ['CH-33(d)'],
    },
    {
      id: 'adjudication-over',
      says: 'An outside body such as the Ombudsman has finished with this matter, or was never asked.',
      onlyFor: ['refuse-to-register'],
      clauses: ['CH-33(d)'],
    },
  ],
  considerations: [
    {
      id: 'classification',
      says: 'Is the person persistent, unreasonably persistent, or bringing something new? Only the second is meant.',
      clauses: ['CH-13'],
    },
    { id: 'substance', says: 'What it is about, and whether we failed the person.', clauses: ['CH-14'] },
    { id: 'necessity', says: 'Why nothing milder will do, for the staff and for the person.', clauses: ['CH-2'] },
    { id: 'factors', says: 'What else matters here.', clauses: ['CH-27'] },
    {
      id: 'proportionality',
      says: 'How often and how the person is in touch now, and why this is in proportion to it.',
      clauses: ['CH-27'],
    },
    {
      id: 'health',
      says: 'The person’s health: an illness or a disability that may be behind it.',
      restricted: true,
      clauses: ['CH-30'],
    },
  ],
  warning: {
    exceptions: [
      { id: 'criminal-activity', name: 'A crime is going on', reason: true, clauses: ['CH-24'] },
      { id: 'people-at-risk', name: 'Staff or customers are at risk', reason: true, clauses: ['CH-24'] },
    ],
    behaviourAfter: ['CH-31'],
    clauses: ['CH-26', 'CH-31'],
  },
  assessment: { clauses: ['CH-28'] },
  interim: {
    when: {
      any: [
        { behaviour: dangers },
        { happened: 'warning-skipped', where: { exception: ['criminal-activity', 'people-at-risk'] } },
        // Further limits, for a while, after limits were not kept to.
        { all: [{ fact: 'in-force' }, { happened: 'breach-recorded', since: 'restriction-imposed' }] },
      ],
    },
    by: whoeverIsThere,
    endsOn: true,
    clauses: ['CH-29', 'CH-35(a)'],
  },
  withheld: null,
  told: { clauses: ['CH-32'] },
  duration: { clauses: ['CH-32(c)'] },
  review: {
    after: { value: { count: 6, unit: 'months' }, clauses: ['CH-37'] },
    continued: { clauses: ['CH-40', 'CH-41'] },
    clauses: ['CH-37'],
  },
  contact: { clauses: ['CH-34'] },
  appeal: {
    says: 'If you think that this is wrong, you can ask us to review it, at any time. A senior officer does that and tells you the result.',
    clauses: ['CH-32(d)', 'CH-36'],
  },
  readers: { value: needToKnow, clauses: ['CH-9'] },
};
