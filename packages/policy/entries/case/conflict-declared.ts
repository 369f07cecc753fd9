import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

export const conflictDeclared = caseEntry({
  sort: 'fact',
  body: z.strictObject({ staff: line(), relation: line() }),
  evolve(state, { body }) {
    if (!state.conflicts.includes(body.staff)) state.conflicts.push(body.staff);
  },
});
