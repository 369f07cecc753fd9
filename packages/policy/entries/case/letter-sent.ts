import { z } from 'zod/mini';
import { letterIds } from '../../packs/nouns.ts';
import { caseEntry, line, words } from '../define-entry.ts';
import { contactMethods } from './contact.ts';

export const letterSent = caseEntry({
  sort: 'act',
  body: z.strictObject({
    letter: z.enum(letterIds),
    parts: z.optional(z.array(line())),
    /** Frozen: what the customer holds in hand. */
    words: words(40_000),
    method: z.optional(z.enum(contactMethods)),
  }),
});
