import type { Category, Intake } from '../intake-rules.ts';

/** The five categories, in one list; the body and Appendix B put two of them in another order (D-54). */
const categories: readonly Category[] = [
  {
    id: 'service-delivery',
    name: 'Dissatisfaction in service delivery',
    hint: 'Nobody answered, a promise was broken, it took too long, they had to ask again.',
    clauses: ['SO-6(a)', 'SO-29(a)', 'SO-30'],
  },
  {
    id: 'policy-decision',
    name: 'Dissatisfaction with the way a policy, a decision or a procedure is applied',
    hint: 'A change or a charge that seems unfair, or was badly explained. Not easy to answer; take it all the same.',
    clauses: ['SO-6(b)', 'SO-29(b)', 'SO-31'],
  },
  {
    id: 'questions-advice',
    name: 'Refusal to answer reasonable questions, misleading or unsuitable advice',
    hint: 'They were not listened to, or got half an answer.',
    clauses: ['SO-6(c)', 'SO-29(c)', 'SO-32'],
  },
  {
    id: 'impoliteness',
    name: 'Impoliteness, rudeness, unfairness, bias or prejudice',
    hint: 'How somebody was spoken to or treated. For prejudice, mark that too.',
    clauses: ['SO-6(d)', 'SO-29(d)', 'SO-33'],
  },
  {
    id: 'personal-information',
    name: 'Inappropriate use of personal information',
    hint: 'Something private got out; or how a request for information was handled.',
    clauses: ['SO-6(e)', 'SO-29(e)', 'SO-34', 'SO-35'],
  },
];

export const intake: Intake = {
  channels: [
    { value: 'in-person', clauses: ['SO-22', 'SO-68'] },
    { value: 'phone', clauses: ['SO-22', 'SO-68', 'SO-70'] },
    { value: 'email', clauses: ['SO-22', 'SO-68'] },
    // A fax is a letter that came by wire.
    { value: 'letter', clauses: ['SO-22', 'SO-68'] },
    // The form of the intranet, and the website for comments.
    { value: 'web', clauses: ['SO-24', 'SO-68', 'SO-70'] },
  ],
  anonymous: { value: 'comment', clauses: ['SO-23'] },
  categories: { required: { value: true, clauses: ['SO-29', 'SO-36'] }, list: categories },
  speakers: [
    { value: 'A family member', clauses: ['SO-66'] },
    { value: 'A friend', clauses: ['SO-66'] },
    { value: 'A professional who supports them already', clauses: ['SO-66'] },
    { value: 'An advocacy service', clauses: ['SO-66'] },
  ],
};
