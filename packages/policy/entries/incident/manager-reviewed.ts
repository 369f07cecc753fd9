import { z } from 'zod/mini';
import { incidentEntry, words } from '../define-entry.ts';

export const managerReviewed = incidentEntry({
  sort: 'act',
  body: z.strictObject({ findings: words(), followUp: z.optional(words()) }),
  evolve(state, { at }) {
    state.reviewedAt = at;
  },
});
