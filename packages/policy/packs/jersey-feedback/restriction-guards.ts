import type { Role } from '../nouns.ts';
import type { Guard } from '../pack.ts';

/** Roles that the organisation may choose from to decide on restrictions; whoever stands above may do it too. */
export const deciders: Readonly<Record<string, readonly Role[]>> = {
  'service-head': ['service-head', 'chief-officer'],
  'chief-officer': ['chief-officer'],
  'determination-team': ['determination-team'],
  leadership: ['leadership', 'chief-officer'],
};

const acts = ['restriction-imposed', 'reviewed', 'lifted'] as const;

/** The policy says what may be done, and not by whom: nothing until the organisation has decided (D-28). */
export const restrictionGuards: readonly Guard[] = [
  {
    record: 'arrangement',
    act: 'restriction-imposed',
    when: { choice: 'restriction-decider', is: ['unset'] },
    refuse: 'decider-not-set',
    clauses: ['JF-86'],
  },
  ...acts.flatMap((act) =>
    Object.entries(deciders).map(([option, roles]): Guard => ({
      record: 'arrangement',
      act,
      when: { all: [{ choice: 'restriction-decider', is: [option] }, { not: { role: roles } }] },
      refuse: 'not-your-role',
      clauses: ['JF-86'],
    })),
  ),
];
