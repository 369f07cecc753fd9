import type { Clause, ClauseId } from '../pack.ts';
import { appendixClauses } from './appendix-clauses.ts';
import { clauses1 } from './clauses-1.ts';
import { clauses2 } from './clauses-2.ts';

/** Every clause of this policy, in our own plain words. "We" is the council; "you" is whoever gives feedback. */
export const clauses: Readonly<Record<ClauseId, Clause>> = { ...clauses1, ...clauses2, ...appendixClauses };
