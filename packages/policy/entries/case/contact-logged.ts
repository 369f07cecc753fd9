import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';
import { instant } from '../entry.ts';
import { contactMethods } from './contact.ts';

export const contactLogged = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    with: z.enum(['customer', 'representative', 'police', 'parent', 'agency', 'contractor', 'colleague']),
    direction: z.enum(['in', 'out']),
    method: z.enum(contactMethods),
    started: z.optional(instant),
    ended: z.optional(instant),
    summary: words(),
    newInformation: z.optional(z.boolean()),
  }),
});
