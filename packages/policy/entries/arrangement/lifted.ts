import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const lifted = arrangementEntry({
  sort: 'act',
  body: z.strictObject({
    why: z.optional(words(4000)),
  }),
  evolve(state, { at }) {
    state.stage = 'closed';
    state.closedAt = at;
  },
});
