import type { AnyState } from '@evenhand/policy/records/index';

/* Whom and what an arrangement is about, as the entry that begins it states it. */

const hasBegun = ({ beganAt }: Pick<AnyState, 'beganAt'>): boolean => beganAt !== null;

/** Whether the next entry is the one that begins this arrangement. */
export const isBeginning = (state: AnyState): boolean => state.kind === 'arrangement' && !hasBegun(state);

/** What its fields begin with: what is known from the incident or the case. */
export const originValues = (state: AnyState): { matter?: string; behaviours?: string[] } =>
  state.kind === 'arrangement' && !hasBegun(state) ? { matter: state.matter, behaviours: [...state.behaviours] } : {};

const isSaid = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What the first entry says beside its own form; nothing on a record that has begun, or of another kind. */
export function originOf(state: AnyState): Record<string, unknown> {
  if (state.kind !== 'arrangement' || hasBegun(state)) return {};
  const { unit, customer, matter, behaviours, cases, incidents } = state;
  const known = { unit, customer, matter, behaviours, cases, incidents };
  return Object.fromEntries(Object.entries(known).filter(isSaid));
}
