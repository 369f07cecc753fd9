import type { Condition } from '../condition.ts';

/* Conditions that several rules of this policy share. */

export const complaint: Condition = { feedback: ['complaint'] };
export const unclosed: Condition = { not: { fact: 'closed' } };
export const named: Condition = { not: { fact: 'anonymous' } };

/** The organisation itself spoke or wrote to the customer, or to whoever speaks for them. */
export const reached: Condition = {
  happened: 'contact-logged',
  where: { with: ['customer', 'representative'], direction: 'out' },
};

/** A worry about somebody's safety was passed on to those who look into it. */
export const passedOn: Condition = {
  happened: 'referred',
  where: { to: ['safeguarding-officer', 'mash', 'children-service', 'police'] },
};

/** The lawyers were asked whether anything stands against going on (JF-99, JF-100). */
export const legalAsked: Condition = {
  any: [
    { happened: 'contact-logged', where: { purpose: 'legal' } },
    { happened: 'referred', where: { to: 'law-officers' } },
  ],
};

const isDeathLead = (...options: string[]): Condition => ({ choice: 'death-lead', is: options });

/** The Deputy Viscount, or the head of clinical governance, does not yet know of a death though they are to lead (D-30). */
export const viscountUntold: Condition = {
  all: [isDeathLead('both', 'deputy-viscount'), { not: { happened: 'referred', where: { to: 'viscount' } } }],
};
export const governanceUntold: Condition = {
  all: [
    isDeathLead('both', 'clinical-governance'),
    { not: { happened: 'contact-logged', where: { with: 'colleague', purpose: 'death' } } },
  ],
};

const panelInvolved: Condition = { happened: 'contact-logged', where: { with: 'agency', purpose: 'panel' } };

export const dataProtectionAsked: Condition = {
  happened: 'referred',
  where: { to: 'data-protection' },
  since: 'closed',
};

/** The details are still needed by a court or by the Panel, and nobody has said that they may go (D-31). */
export const heldBack: Condition = {
  all: [
    { choice: 'retention-hold', is: ['hold'] },
    { any: [{ flag: ['legal-action'] }, panelInvolved, { happened: 'referred', where: { to: 'complaints-panel' } }] },
    { not: dataProtectionAsked },
  ],
};

/** Settled when it was raised, where the organisation then writes no letter about the process (D-41). */
export const settledAtOnce: Condition = {
  all: [{ fact: 'resolved-at-first-contact' }, { choice: 'settled-letter', is: ['not-needed'] }],
};
