import type { RestrictionOption, RestrictionRules } from '../conduct-rules.ts';

const option = (
  id: string,
  name: string,
  says: string,
  clauses: string[],
  needs: string[] = [],
): RestrictionOption => ({
  ...{ id, name, says, needs, clauses },
});

export const restrictions: RestrictionRules = {
  options: [
    option(
      'set-times',
      'Calls at set times',
      'We take your calls at set times on set days only.',
      ['JE-31(a)'],
      ['days', 'times'],
    ),
    option(
      'one-employee',
      'One employee',
      'One employee deals with all your calls and letters.',
      ['JE-31(b)'],
      ['staff'],
    ),
    option(
      'appointment',
      'Appointment before a visit',
      'Before you visit, make an appointment with the employee named here.',
      ['JE-31(c)'],
      ['staff'],
    ),
    option('writing-only', 'Writing only', 'Please contact us in writing only.', ['JE-31(d)']),
    option('return-documents', 'Documents returned', 'We send back papers that do not matter to your complaint.', [
      'JE-31(e)',
    ]),
    {
      ...option(
        'destroy-documents',
        'Documents destroyed',
        'Further papers that do not matter to your complaint will be destroyed.',
        ['JE-31(f)'],
      ),
      extreme: true,
    },
    option('other', 'Something else', 'We have also decided this:', ['JE-31(g)'], ['what']),
    option(
      'phone-or-email',
      'Phone or email, not in person',
      'Please contact us by phone or by email, not in person.',
      ['JE-27(a)'],
      ['channel'],
    ),
    {
      ...option(
        'no-personal-contact',
        'The “no personal contact” list',
        'Your name is on our “no personal contact” list. You can reach us in writing or through a third party only.',
        ['JE-27(b)'],
        ['channel'],
      ),
      extreme: true,
    },
    option(
      'third-party',
      'Through a third party',
      'Please contact us through the person named here.',
      ['JE-30'],
      ['third-party'],
    ),
    option('direct-contact-ended', 'All direct contact ended', 'There will be no more direct contact with you.', [
      'JE-28',
    ]),
  ],
  preconditions: [],
  considerations: [
    { id: 'effect', says: 'How it gets in the way of the work and of serving others', clauses: ['JE-26'] },
    { id: 'complaint', says: 'How an open complaint still gets its full hearing', clauses: ['JE-26'] },
    { id: 'careful-thought', says: 'What was weighed before deciding', clauses: ['JE-34'] },
  ],
  warning: {
    exceptions: [{ id: 'not-possible', name: 'No chance to change could be given', reason: true, clauses: ['JE-35'] }],
    clauses: ['JE-35'],
  },
  assessment: { clauses: ['JE-26', 'JE-34'] },
  interim: null,
  withheld: null,
  told: { clauses: ['JE-32'] },
  duration: null,
  review: null,
  contact: null,
  appeal: null,
  readers: null,
};
