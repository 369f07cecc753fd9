import type { Carried, Definition, Expected, ReportRule } from '../reading.ts';

export const definitions: readonly Definition[] = [
  {
    term: 'Capacity',
    says: 'Being able to understand one certain matter and to decide on it at the time when it has to be decided.',
    clauses: ['JF-126'],
  },
  { term: 'Comment', says: 'What somebody thinks or noticed, as an opinion or a reaction.', clauses: ['JF-127'] },
  {
    term: 'Complaint',
    says: 'Unhappiness, said or written, with standards, with something done, left undone or decided, or with staff, that wants an answer.',
    clauses: ['JF-15', 'JF-128'],
  },
  { term: 'Complainant', says: 'The person or organisation that complains.', clauses: ['JF-129'] },
  {
    term: 'Compliment',
    says: 'Word that a service was good, or that somebody did more than could be expected.',
    clauses: ['JF-130'],
  },
  {
    term: 'Consent',
    says: 'A free, informed and clear yes of the person whose data it is, said or written, to what is done with it.',
    clauses: ['JF-131'],
  },
  {
    term: 'Customer',
    says: 'Anybody, a person or an organisation, who gets advice or a service, uses what there is, does business with us or has another interest in what we do.',
    clauses: ['JF-3', 'JF-132'],
  },
  {
    term: 'Feedback management system',
    says: 'All that is used to deal with feedback: rules, habits, people and programs, this one included.',
    clauses: ['JF-133'],
  },
  {
    term: 'Feedback',
    says: 'A comment, suggestion, compliment or complaint, said outright or not, to us or about us.',
    clauses: ['JF-134'],
  },
  {
    term: 'Grievance',
    says: 'A formal written statement of one member of staff about another, or about a problem at work.',
    clauses: ['JF-135'],
  },
  {
    term: 'Child who is not Gillick competent',
    says: 'A child who was assessed and found not mature enough to decide and to understand what the decision means.',
    clauses: ['JF-136'],
  },
  {
    term: 'Policy and procedure',
    says: 'A policy says what is done; a procedure says how, and by whom.',
    clauses: ['JF-137'],
  },
  { term: 'Suggestion', says: 'An idea of how a service could be better.', clauses: ['JF-138'] },
];

export const expected: readonly Expected[] = [
  { for: 'customer', says: 'Giving feedback costs nothing and works the same everywhere.', clauses: ['JF-4'] },
  {
    for: 'customer',
    says: 'You and your family are treated no differently because you complained, and you hear how it is going.',
    clauses: ['JF-18', 'JF-32', 'JF-58(e)'],
  },
  { for: 'customer', says: 'At a school too, you are kept in touch at every stage.', clauses: ['JF-56'] },
  {
    for: 'customer',
    says: 'If it is about a head teacher, somebody else looks at it. The school governors may be the right people to turn to.',
    clauses: ['JF-53', 'JF-55'],
  },
  {
    for: 'customer',
    says: 'Every kind of feedback is looked at and used to do better.',
    clauses: ['JF-2', 'JF-110(a)', 'JF-110(j)'],
  },
  { for: 'customer', says: 'A compliment is written down, and whoever earned it hears of it.', clauses: ['JF-110(g)'] },
  {
    for: 'customer',
    says: 'A privacy notice says what is kept about you, why, how it is used, who sees it, for how long, and what your rights are.',
    clauses: ['JF-121'],
  },
  {
    for: 'staff',
    says: 'Employees, agency staff, contractors and volunteers all keep to this.',
    clauses: ['JF-5'],
  },
  {
    for: 'staff',
    says: 'You have the authority, the training and the support to settle what you can there and then.',
    clauses: ['JF-19', 'JF-20'],
  },
  {
    for: 'staff',
    says: 'You know the policy, the manual for handling complaints and the procedures of your department, from your first days on.',
    clauses: ['JF-124'],
  },
  {
    for: 'staff',
    says: 'Contractors have a good way to complain and can show it; what they do can be complained of to us.',
    clauses: ['JF-81'],
  },
  {
    for: 'staff',
    says: 'The policy and its procedures are looked at every year, if need be with audits and surveys.',
    clauses: ['JF-125'],
  },
];

const leaders = 'Executive Leadership Team';

/** The twelve blocks that the policy counts, quarterly for the Executive Leadership Team, and public as well. */
export const reports: readonly ReportRule[] = [
  { report: 'volumes', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(a)', 'JF-106', 'JF-108'] },
  { report: 'outcomes', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(b)', 'JF-106', 'JF-108'] },
  { report: 'open-by-stage', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(c)', 'JF-106'] },
  { report: 'closed-by-stage', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(d)', 'JF-106'] },
  { report: 'on-time', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(e)', 'JF-106', 'JF-110(f)'] },
  {
    report: 'categories',
    every: 'quarter',
    to: leaders,
    isPublic: true,
    clauses: ['JF-105(f)', 'JF-105(i)', 'JF-106', 'JF-107'],
  },
  { report: 'by-unit', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(g)', 'JF-106'] },
  {
    report: 'learning',
    every: 'quarter',
    to: leaders,
    isPublic: true,
    clauses: ['JF-105(h)', 'JF-105(j)', 'JF-106', 'JF-107'],
  },
  { report: 'external', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(k)', 'JF-106'] },
  { report: 'closing-reasons', every: 'quarter', to: leaders, isPublic: true, clauses: ['JF-105(l)', 'JF-106'] },
  {
    report: 'volumes',
    every: 'as-set',
    to: 'Head of Customer Experience',
    clauses: ['JF-116(a)', 'JF-117(a)'],
  },
  {
    report: 'by-unit',
    every: 'as-set',
    to: 'Departmental Senior Management Teams',
    clauses: ['JF-116(b)', 'JF-117(b)', 'JF-118(b)'],
  },
  { report: 'outcomes', every: 'as-set', to: 'Ministers, from the Chief Officers', clauses: ['JF-119(a)'] },
  {
    report: 'volumes',
    every: 'as-set',
    to: 'The public, from the Chief Executive Officer',
    isPublic: true,
    clauses: ['JF-120(a)'],
  },
];

export const carried: readonly Carried[] = [
  { by: 'sync', what: 'Feedback can be taken at every hour, with or without a network', clauses: ['JF-12'] },
  {
    by: 'record',
    what: 'Everything is kept in fields that can be counted, and every list and report is worked out from them',
    clauses: ['JF-104', 'JF-110(e)'],
  },
  { by: 'record', what: 'A contribution asked of another unit has a day by which it is due', clauses: ['JF-80'] },
  { by: 'record', what: 'Sorting a complaint says how complex and how serious it is', clauses: ['JF-45'] },
  {
    by: 'screen',
    what: 'Whoever reaches the unit by no role, and has no part in the matter, does not see it',
    clauses: ['JF-70', 'JF-71'],
  },
];
