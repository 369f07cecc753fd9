import type { Clause, ClauseId } from '../pack.ts';

/** The clauses of the policy in our own plain words. */
export const clauses: Readonly<Record<ClauseId, Clause>> = {};
