import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';
import { contactMethods } from './contact.ts';

export const acknowledged = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    method: z.optional(z.enum(contactMethods)),
    officer: z.optional(line()),
    /** Required parts of the acknowledgement that the customer was told; ids of the pack's letter. */
    parts: z.optional(z.array(line())),
    words: z.optional(z.string()),
  }),
});
