import type { Condition } from '../condition.ts';

/* Situations that several rules of this policy have in common. */

export const unclosed: Condition = { not: { fact: 'closed' } };
export const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
export const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };

/** Violence, used or threatened. */
export const violent: Condition = {
  any: [{ harm: ['threat', 'assault'] }, { behaviour: ['threat-to-staff', 'physical-violence'] }],
};

/** The police know, as whoever recorded it said, or as somebody did later. */
const policeTold: Condition = {
  any: [{ fact: 'police-called' }, { happened: 'contact-logged', where: { with: 'police' } }],
};

/** The police must still be told: always (D-85), or only if whoever was threatened or hurt wishes it. */
export const policeOwed: Condition = {
  all: [
    unacceptable,
    violent,
    { not: policeTold },
    {
      any: [{ choice: 'police-report', is: ['always'] }, { fact: 'charges-wanted' }],
    },
  ],
};

/**
 * A concern about a child or a family that has not been passed on, as an incident and as a case keep it. Whoever speaks of
 * harming themselves is one, whether or not somebody marked it.
 */
export const unreferredIncident: Condition = {
  all: [
    { any: [{ flag: ['safeguarding'] }, { harm: ['self-harm-threat'] }] },
    { not: { happened: 'contact-logged', where: { with: 'safeguarding' } } },
  ],
};
export const unreferredCase: Condition = {
  all: [
    { flag: ['safeguarding'] },
    { not: { happened: 'referred', where: { to: ['safeguarding-officer', 'mash', 'children-service'] } } },
  ],
};

export const extremeStep: Condition = { option: ['destroy-documents'] };
/** Units whose decision maker the policy names as an example. */
export const namedUnits: Condition = { unit: ['school', 'youth-service', 'youth-centre'] };
