import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

/** The customer brought new feedback while contact is limited; it is taken as usual, and the limits are thought over. */
export const feedbackNoted = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    case: z.optional(uuid),
    matter: z.enum(['new', 'same']),
    why: z.optional(words(2000)),
  }),
});
