import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';

export const escalationRequested = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    reason: z.optional(words(4000)),
    points: z.optional(z.array(z.number())),
    /** Grounds that the policy names for asking. */
    grounds: z.optional(z.array(line())),
  }),
});
