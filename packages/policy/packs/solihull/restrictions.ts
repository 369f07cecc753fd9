import type { RestrictionRules } from '../conduct-rules.ts';

/** Appendix A: what limits there are, what is made sure of first, and what the person is told. */
export const restrictions: RestrictionRules = {
  options: [
    {
      id: 'contact-limit',
      name: 'Less contact',
      says: 'You can contact us only as often as this letter says.',
      needs: ['limit'],
      clauses: ['SO-88(a)'],
    },
    {
      id: 'call-times',
      name: 'Calls at set times',
      says: 'You can call us at set times only.',
      needs: ['times'],
      clauses: ['SO-88(b)'],
    },
    {
      id: 'one-channel',
      name: 'One way of contact',
      says: 'You can contact us in one way only.',
      needs: ['channel'],
      unfitFor: ['disability', 'no-fixed-address'],
      clauses: ['SO-88(c)'],
    },
    {
      id: 'named-contact',
      name: 'One named member of staff',
      says: 'You can contact one member of staff only.',
      needs: ['staff'],
      clauses: ['SO-88(d)'],
    },
    {
      id: 'refuse-same-matter',
      name: 'No more complaints on the same matter',
      says: 'We do not take up further complaints about the same matter. Anything new is taken up as usual.',
      needs: ['matter'],
      clauses: ['SO-88(e)', 'SO-91(c)'],
    },
    {
      id: 'file-without-acting',
      name: 'Further letters are filed',
      says: 'What you send us about a matter that is over is read for anything new and filed, and nothing more is done about it.',
      // The matter, and that it is over: contact never ends while a complaint is open (D-56).
      needs: ['matter', 'concluded'],
      clauses: ['SO-78', 'SO-79', 'SO-88(f)'],
    },
  ],
  preconditions: [
    {
      id: 'investigated',
      says: 'The complaint is being looked into properly, or has been.',
      clauses: ['SO-80(a)'],
    },
    { id: 'decisions-correct', says: 'What was decided about it is correct.', clauses: ['SO-80(b)'] },
    { id: 'communication-adequate', says: 'There was enough contact with the person.', clauses: ['SO-80(c)'] },
    { id: 'nothing-new', says: 'They bring nothing new that could change the outcome.', clauses: ['SO-80(d)'] },
    {
      id: 'full-record',
      says: 'The whole story of the complaint and of its handling is on record.',
      clauses: ['SO-80(e)', 'SO-91(a)'],
    },
    {
      id: 'last-resort',
      says: 'Every other way to settle it was tried and failed.',
      clauses: ['SO-74'],
    },
    {
      id: 'complaint-goes-on',
      says: 'A complaint that is still open is dealt with to its end.',
      clauses: ['SO-79'],
    },
    { id: 'proportionate', says: 'It is in proportion.', clauses: ['SO-86'] },
  ],
  considerations: [
    {
      id: 'risk-assessment',
      says: 'The risk assessment by the appropriate manager: how services still reach this person. The Health and Safety Team can advise.',
      clauses: ['SO-84'],
    },
    {
      id: 'care-package',
      says: 'Care packages that show that the person is vulnerable, or explain the behaviour.',
      restricted: true,
      clauses: ['SO-81(a)'],
    },
    { id: 'equality', says: 'Equality.', restricted: true, clauses: ['SO-81(b)', 'SO-83(a)'] },
    {
      id: 'circumstances',
      says: 'Family and other personal circumstances.',
      restricted: true,
      clauses: ['SO-81(c)'],
    },
    {
      id: 'meeting',
      says: 'A meeting to find a way out: done, or considered and why not.',
      clauses: ['SO-82(a)'],
    },
    {
      id: 'warning',
      says: 'The policy shared, with a warning that limits may follow: done, or considered and why not.',
      clauses: ['SO-82(b)'],
    },
    {
      id: 'strategy-meeting',
      says: 'A meeting of all services concerned: done, or considered and why not.',
      clauses: ['SO-82(c)'],
    },
    { id: 'one-officer', says: 'One officer for this person: done, or considered and why not.', clauses: ['SO-82(d)'] },
    {
      id: 'advocate',
      says: 'An advocate suggested to them: done, or considered and why not.',
      clauses: ['SO-82(e)'],
    },
    {
      id: 'other-policies',
      says: 'Equality, health and safety, risk, data protection and other law: what they mean here.',
      clauses: ['SO-83'],
    },
    {
      id: 'warning-marker',
      says: 'Whether others have to know, under the Corporate Warning Marker Policy; with the number in its register.',
      restricted: true,
      clauses: ['SO-83(e)'],
    },
    {
      id: 'other-services',
      says: 'How every other service stays open to the person.',
      clauses: ['SO-87'],
    },
  ],
  // A warning is one of five steps to consider, not a condition (D-6).
  warning: null,
  assessment: { clauses: ['SO-80', 'SO-81', 'SO-84'] },
  interim: null,
  withheld: null,
  told: { clauses: ['SO-90'] },
  duration: { clauses: ['SO-90(c)'] },
  // A review is owed only when something new comes (SO-92); a day for one may be set all the same (D-11).
  review: null,
  contact: null,
  appeal: {
    says: 'If you are not happy with this decision, you can go to the Local Government Ombudsman, which is not part of us.',
    clauses: ['SO-90(d)', 'SO-93'],
  },
  readers: null,
};
