import type { Category } from '../intake-rules.ts';

/** The five headings, in one list; the body and Appendix C put them in other words (D-54). */
const headings: readonly Category[] = [
  {
    id: 'process',
    name: 'Improved service delivery process',
    hint: 'A way of working that did not work, ours or a partner’s, and what is different now.',
    clauses: ['SO-48(a)', 'SO-49(a)'],
  },
  {
    id: 'policy-review',
    name: 'Customer comments taken into the review of policies, decisions and procedures',
    hint: 'When is the next review planned?',
    clauses: ['SO-48(b)', 'SO-49(b)'],
  },
  {
    id: 'communication',
    name: 'Improvements in communication',
    hint: 'Letters, pages, calls, leaflets.',
    clauses: ['SO-48(c)', 'SO-49(c)'],
  },
  {
    id: 'behaviour-training',
    name: 'Review of behaviours, training and development',
    hint: 'When did the training take place, and how is it followed?',
    clauses: ['SO-48(d)', 'SO-49(d)'],
  },
  {
    id: 'confidentiality',
    name: 'Review of confidentiality procedures',
    hint: 'How did it get out, what came of it, what stops it from happening again?',
    clauses: ['SO-48(e)', 'SO-49(e)'],
  },
];

export const learningIds: readonly string[] = headings.map(({ id }) => id);

export const learningCategories: readonly Category[] = [
  ...headings,
  // local: only where the organisation decided that there may be nothing to learn; reported by itself.
  {
    id: 'none-identified',
    name: 'None identified, and why',
    when: { choice: 'nothing-to-learn', is: ['with-a-reason'] },
    clauses: ['SO-50'],
  },
];
