import type { Clause, ClauseId } from '../pack.ts';
import { conductClauses } from './clauses-conduct.ts';
import { limitClauses } from './clauses-limits.ts';

/** Every clause of the policy, in our own plain words. "We" is the council. */
export const clauses: Readonly<Record<ClauseId, Clause>> = { ...conductClauses, ...limitClauses };
