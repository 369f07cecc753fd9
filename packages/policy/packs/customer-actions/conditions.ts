import type { Condition } from '../condition.ts';
import { dangers } from './behaviours.ts';

/* Situations that several rules of this policy have in common. */

export const unclosed: Condition = { not: { fact: 'closed' } };
export const unacceptable: Condition = { happened: 'incident-recorded', where: { conduct: 'unacceptable' } };
export const unreviewed: Condition = { not: { happened: 'manager-reviewed' } };

/** Every threat and every act of violence, self-harm included. */
export const violent: Condition = {
  any: [{ fact: 'danger' }, { harm: ['property'] }, { behaviour: dangers.map(({ id }) => id) }],
};

/** Staff themselves were threatened or hurt. */
export const againstStaff: Condition = {
  any: [{ harm: ['threat', 'assault'] }, { behaviour: ['threat-to-staff', 'physical-violence'] }],
};

export const selfHarm: Condition = { any: [{ harm: ['self-harm-threat'] }, { behaviour: ['self-harm-threat'] }] };

export const policeTold: Condition = {
  any: [{ fact: 'police-called' }, { happened: 'contact-logged', where: { with: 'police' } }],
};

/** A health and safety investigation is wanted and not done. */
export const uninvestigated: Condition = {
  all: [
    {
      any: [{ fact: 'investigation-wanted' }, { happened: 'manager-reviewed', where: { investigate: true } }],
    },
    { not: { happened: 'safety-investigated' } },
  ],
};

/** The low-level form is in use where it happened (D-67). */
export const hasLowLevelForm: Condition = {
  any: [{ choice: 'low-level-form', is: ['everywhere'] }, { unit: ['reception'] }],
};

/**
 * What brings a ban at once: a threat to injure staff, or violence against the premises. Violence against a person is not
 * named; it is no less than a threat, so it counts until an organisation decides otherwise (D-63).
 */
export const bansAtOnce: Condition = {
  any: [
    { behaviour: ['threat-to-staff', 'damage'] },
    { all: [{ behaviour: ['physical-violence'] }, { choice: 'instant-ban', is: ['also-violence', 'also-public'] }] },
    { all: [{ behaviour: ['threat-to-public'] }, { choice: 'instant-ban', is: ['also-public'] }] },
  ],
};
