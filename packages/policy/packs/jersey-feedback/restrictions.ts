import type { RestrictionRules } from '../conduct-rules.ts';
import type { Behaviour } from '../pack.ts';

export const behaviours: readonly Behaviour[] = [
  { id: 'abuse-of-staff', name: 'Abuse of staff', conduct: 'unacceptable', danger: false, clauses: ['JF-85(a)'] },
  {
    id: 'misuse-of-process',
    name: 'Misuse of the process',
    conduct: 'unacceptable',
    danger: false,
    clauses: ['JF-85(b)'],
  },
  {
    id: 'persistently-vexatious',
    name: 'Persistently vexatious complaints',
    conduct: 'unacceptable',
    danger: false,
    clauses: ['JF-85(c)'],
  },
  {
    id: 'offensive-language',
    name: 'Discriminatory comments, or abusive or offensive language',
    conduct: 'unacceptable',
    danger: false,
    clauses: ['JF-85(d)'],
  },
];

/** Three ways, and that they are explained. Of who decides, warnings, how long and reviews the policy says nothing (D-28). */
export const restrictions: RestrictionRules = {
  options: [
    {
      id: 'contact-methods',
      name: 'Only certain ways of contact',
      says: 'You can reach us only in this way',
      needs: ['channel'],
      clauses: ['JF-86(a)'],
    },
    {
      id: 'agreed-third-party',
      name: 'Only through somebody agreed on',
      says: 'Please contact us only through the person on whom we agreed',
      needs: ['person'],
      clauses: ['JF-86(b)'],
    },
    {
      id: 'withdraw-services',
      name: 'Withdrawal of services, in extreme cases',
      says: 'You can no longer use this service',
      needs: ['service'],
      extreme: true,
      clauses: ['JF-86(c)'],
    },
  ],
  preconditions: [],
  considerations: [],
  warning: null,
  assessment: null,
  interim: null,
  withheld: null,
  told: { clauses: ['JF-87'] },
  duration: null,
  review: null,
  contact: null,
  appeal: null,
  readers: null,
};
