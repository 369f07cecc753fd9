import type { Carried, Definition, Expected, ReportRule, RoleTitle } from '../reading.ts';

export const definitions: readonly Definition[] = [
  {
    term: 'persistent',
    says: 'In touch again and again, because something may really have gone wrong. That is no ground for limits.',
    clauses: ['CH-13', 'CH-14'],
  },
  {
    term: 'unreasonably persistent',
    says: 'In touch so often, or in such a way, that the work on this person’s case or on those of others cannot go on.',
    clauses: ['CH-13', 'CH-17', 'CH-18'],
  },
  {
    term: 'new complaint or issue',
    says: 'Something that was not looked at yet. It goes by the Feedback Policy, whoever brings it.',
    clauses: ['CH-5', 'CH-6', 'CH-8', 'CH-13'],
  },
];

export const roles: readonly RoleTitle[] = [
  {
    role: 'service-head',
    title: 'Senior officer',
    does: [{ value: 'Reviews limits: they end, change or go on.', clauses: ['CH-38'] }],
    clauses: ['CH-38'],
  },
  {
    role: 'leadership',
    title: 'Senior Management Team',
    does: [{ value: 'Gets the figures on this policy and what was learned.', clauses: ['CH-42'] }],
    clauses: ['CH-42'],
  },
];

export const expected: readonly Expected[] = [
  {
    for: 'customer',
    says: 'Something new that you bring goes the usual way, even while your contact is limited.',
    clauses: ['CH-5'],
  },
  {
    for: 'customer',
    says: 'What you tell us is kept private, as far as nobody is in danger.',
    clauses: ['CH-9', 'CH-10'],
  },
  { for: 'customer', says: 'What you yourself made public may no longer be private.', clauses: ['CH-11'] },
  { for: 'customer', says: 'The Customer Service Charter and Standards say what you can count on.', clauses: ['CH-4'] },
  {
    for: 'customer',
    says: 'You can ask at any time to have limits reviewed, and are told the result.',
    clauses: ['CH-36', 'CH-39'],
  },
  {
    for: 'customer',
    says: 'Tell us everything at the start, in short and clear questions.',
    clauses: ['CH-7', 'CH-22(a)'],
  },
  { for: 'customer', says: 'Work with us, and go by the procedure and its dates.', clauses: ['CH-22'] },
  { for: 'staff', says: 'Settle it soon, and close to where the service is given.', clauses: ['CH-12(a)'] },
  { for: 'staff', says: 'Look for a solution, not for somebody to blame.', clauses: ['CH-12(b)', 'CH-12(c)'] },
  {
    for: 'staff',
    says: 'You are protected from abuse, aggression and violence.',
    clauses: ['CH-12(d)', 'CH-12(e)', 'CH-15'],
  },
  { for: 'staff', says: 'Time goes to where it is needed.', clauses: ['CH-12(f)'] },
  {
    for: 'staff',
    says: 'Know the Customer Service Charter, its Standards and this policy.',
    clauses: ['CH-4', 'CH-12(g)'],
  },
];

export const reportRules: readonly ReportRule[] = [
  { report: 'arrangements', every: 'as-set', to: 'Senior Management Team', clauses: ['CH-42'] },
];

export const carried: readonly Carried[] = [
  {
    by: 'record',
    what: 'Taking feedback asks nothing of an arrangement, so no limit keeps anything new out.',
    clauses: ['CH-5'],
  },
  {
    by: 'record',
    what: 'Whether what comes is new or the same is an entry of its own, with who said so and why.',
    clauses: ['CH-6', 'CH-8'],
  },
  {
    by: 'record',
    what: 'A call or a letter to another department or body is an entry that says to whom, and for which purpose.',
    clauses: ['CH-9', 'CH-10', 'CH-19'],
  },
  {
    by: 'record',
    what: 'A letter can go in another form, which is kept with it.',
    clauses: ['CH-32'],
  },
];
