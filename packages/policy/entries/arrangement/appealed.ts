import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const appealed = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    from: z.enum(['customer', 'representative']),
    reason: z.optional(words(4000)),
  }),
});
