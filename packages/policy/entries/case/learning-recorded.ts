import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

export const learningRecorded = caseEntry({
  sort: 'act',
  body: z.strictObject({
    category: z.optional(line()),
    learned: words(4000),
    improvement: z.optional(uuid),
    /** What has to happen for it, and whether it has. */
    action: z.optional(words(4000)),
    carriedOut: z.optional(z.boolean()),
  }),
});
