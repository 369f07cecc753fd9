import { z } from 'zod/mini';
import { clockIds } from '../../packs/nouns.ts';
import { caseEntry, words } from '../define-entry.ts';
import { day } from '../day-field.ts';

export const extended = caseEntry({
  sort: 'act',
  body: z.strictObject({
    clock: z.enum(clockIds),
    until: day,
    reason: z.optional(words(4000)),
    /** When the customer was told of it, and how. */
    toldOn: z.optional(day),
    agreedBy: z.optional(z.array(z.enum(['customer', 'service-head', 'all-parties']))),
  }),
  evolve(state, { at, body }) {
    state.extensions.push({
      clock: body.clock,
      until: body.until,
      reason: body.reason ?? '',
      agreedBy: body.agreedBy ?? [],
      at,
    });
  },
});
