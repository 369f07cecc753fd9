import { z } from 'zod/mini';
import { incidentEntry } from '../define-entry.ts';

export const incidentClosed = incidentEntry({
  sort: 'act',
  body: z.strictObject({ reason: z.optional(z.string()), note: z.optional(z.string()) }),
  // Closing takes every duty away, so whoever recorded it, or was threatened, cannot be the only one who ever read it.
  check: ({ state, pack }) =>
    state.conduct === 'unacceptable' && state.reviewedAt === null
      ? [{ code: 'not-reviewed', because: [...(pack.grounds?.['not-reviewed'] ?? [])] }]
      : [],
  evolve(state, { at }) {
    state.stage = 'closed';
    state.closedAt = at;
  },
});
