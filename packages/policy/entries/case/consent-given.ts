import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';
import { contactMethods } from './contact.ts';

export const consentGiven = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    from: line(),
    method: z.optional(z.enum(contactMethods)),
    told: z.optional(z.array(line())),
  }),
});
