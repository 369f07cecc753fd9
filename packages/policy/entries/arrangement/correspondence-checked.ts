import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const correspondenceChecked = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    /** Whether it brings something significant that was not known. */
    newInformation: z.boolean(),
    done: z.enum(['filed', 'acknowledged', 'answered', 'returned', 'passed-on']),
    about: z.optional(words(2000)),
  }),
});
