import type { Clause, ClauseId } from '../pack.ts';
import { clauses1 } from './clauses-1.ts';
import { clauses2 } from './clauses-2.ts';
import { clauses3 } from './clauses-3.ts';
import { clauses4 } from './clauses-4.ts';

/** The clauses of the policy in our own plain words, in its order. "We" is the organisation, "you" whoever gives feedback. */
export const clauses: Readonly<Record<ClauseId, Clause>> = { ...clauses1, ...clauses2, ...clauses3, ...clauses4 };
