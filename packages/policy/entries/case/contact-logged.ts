import { z } from 'zod/mini';
import { roles } from '../../packs/nouns.ts';
import { caseEntry, words } from '../define-entry.ts';
import { instant } from '../entry.ts';
import { contactMethods, contactPurposes } from './contact.ts';

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
    /** What it was for, where the policy asks whether that was done. */
    purpose: z.optional(z.enum(contactPurposes)),
    /** Of a colleague: in what role they were spoken to. */
    role: z.optional(z.enum(roles)),
  }),
});
