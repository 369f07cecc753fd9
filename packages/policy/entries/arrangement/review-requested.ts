import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const reviewRequested = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    from: z.enum(['customer', 'organisation']),
    reason: z.optional(words(4000)),
  }),
});
