import type { Clause, ClauseId } from '../pack.ts';

/** CH-24 to CH-42: the letter before, the decision, its review, reports. In our own plain words; “we” is the council. */
export const limitClauses: Readonly<Record<ClauseId, Clause>> = {
  'CH-24': {
    section: 'Prior notification',
    says: 'If a crime is going on, or staff or customers are at risk, we call the police and give no warning first.',
    force: 'must',
  },
  'CH-25': {
    section: 'Prior notification',
    says: 'When it goes on regularly, somebody first looks at how the person has been in touch with us.',
    force: 'must',
  },
  'CH-26': {
    section: 'Prior notification',
    says: 'If we find the behaviour unreasonable, we write to the person. The letter says (a) why we find it so and (b) asks them to change it.',
    force: 'must',
  },
  'CH-27': {
    section: 'Decision to restrict contact',
    says: 'Before we decide, we look at everything that matters, and what we do fits how often and how the person is in touch.',
    force: 'must',
  },
  'CH-28': {
    section: 'Decision to restrict contact',
    says: 'A named officer is asked to assess the situation. Contact is managed only after that.',
    force: 'must',
  },
  'CH-29': {
    section: 'Decision to restrict contact',
    says: 'When staff or our buildings are at risk right now, access may be limited on the spot for a short time. The full assessment follows.',
    force: 'may',
  },
  'CH-30': {
    section: 'Decision to restrict contact',
    says: 'We think about the person’s health, and whether an illness or a disability is behind it.',
    force: 'must',
  },
  'CH-31': {
    section: 'Decision to restrict contact',
    says: 'If the person does not respond to our letter as hoped, and does not change, we may decide to manage their contact.',
    force: 'may',
  },
  'CH-32': {
    section: 'Decision to restrict contact',
    says: 'We write to the person, in another form if that suits them better. The letter says (a) why we believe that the behaviour is unreasonable, (b) what we are going to do, (c) how long it lasts and (d) how they can have it looked at again.',
    force: 'must',
  },
  'CH-33': {
    section: 'Decision to restrict contact',
    says: 'What we may do, one thing or several, as far as it fits: (a) limit how many contacts there are in a week or month and how long they take, (b) keep to one way of contact, (c) keep to one named member of staff, (d) take no more complaints about a matter that has been through our Feedback Policy and through whatever an outside body such as the Local Government Ombudsman made of it, and only acknowledge letters about it, (e) meet only with a witness there, (f) do something else, such as go to the police or the law, where staff are not safe, even without a warning, and (g) meet only at our offices and only by appointment. The list is not closed.',
    force: 'may',
  },
  'CH-34': {
    section: 'Decision to restrict contact',
    says: 'Everybody whose behaviour we found unreasonable gets a named person who stands between them and the council.',
    force: 'must',
  },
  'CH-35': {
    section: 'Decision to restrict contact',
    says: 'If it goes on all the same, or gets so bad that staff are in danger, we may (a) limit access to our offices further for a while, (b) ask a lawyer or (c) report it to the police.',
    force: 'may',
  },
  'CH-36': {
    section: 'Reviewing the decision',
    says: 'The customer can ask for a review, and so can the council.',
    force: 'may',
  },
  'CH-37': {
    section: 'Reviewing the decision',
    says: 'Limits always come with a day on which they are reviewed, usually 6 months after we first decided.',
    force: 'must',
  },
  'CH-38': {
    section: 'Reviewing the decision',
    says: 'A senior officer does the review, and decides whether the limits end, change or go on.',
    force: 'should',
  },
  'CH-39': {
    section: 'Reviewing the decision',
    says: 'The customer is told what came of the review.',
    force: 'must',
  },
  'CH-40': {
    section: 'Reviewing the decision',
    says: 'Limits end and things go back to normal, unless there are grounds to keep them.',
    force: 'should',
  },
  'CH-41': {
    section: 'Reviewing the decision',
    says: 'If they go on, we tell the customer why, and when we look at them next.',
    force: 'must',
  },
  'CH-42': {
    section: 'Reports',
    says: 'What we learned from using this policy, and the figures on it, go to the Senior Management Team.',
    force: 'must',
  },
};
