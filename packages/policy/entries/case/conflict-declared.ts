import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';
import type { Entry } from '../entry.ts';

/**
 * Whether a declaration takes the person out of the matter: about oneself always, about somebody else once the server has
 * found that its author has a part in it (derive/withheld.ts). What only a device has seen is not confirmed yet.
 */
export const isConfirmed = ({ body, by, verdict, refusals = [] }: Entry): boolean =>
  body.staff === by || (verdict === 'accepted' && !refusals.some(({ code }) => code === 'conflict-not-confirmed'));

export const conflictDeclared = caseEntry({
  sort: 'fact',
  body: z.strictObject({ staff: line(), relation: line() }),
  evolve(state, entry) {
    const { staff } = entry.body;
    if (isConfirmed(entry) && !state.conflicts.includes(staff)) state.conflicts.push(staff);
  },
});
