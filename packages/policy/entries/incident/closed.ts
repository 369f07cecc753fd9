import { z } from 'zod/mini';
import { incidentEntry } from '../define-entry.ts';

export const incidentClosed = incidentEntry({
  sort: 'act',
  body: z.strictObject({ reason: z.optional(z.string()), note: z.optional(z.string()) }),
  evolve(state, { at }) {
    state.stage = 'closed';
    state.closedAt = at;
  },
});
