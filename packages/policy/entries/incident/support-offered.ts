import { z } from 'zod/mini';
import { incidentEntry, words } from '../define-entry.ts';

export const supportOffered = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ what: words(4000), takenUp: z.optional(z.boolean()) }),
  evolve(state, { at }) {
    state.supportOfferedAt = at;
  },
});
