import { z } from 'zod/mini';
import { letterIds } from '../packs/nouns.ts';
import { line, words } from './define-entry.ts';

/** A letter as it went, whichever record it belongs to. */
export const letterBody = z.strictObject({
  letter: z.enum(letterIds),
  /** Required parts that it tells; ids of the pack's letter. */
  parts: z.optional(z.array(line())),
  /** Frozen: what the customer holds in hand. */
  words: words(40_000),
  method: z.optional(z.enum(['in-person', 'phone', 'email', 'letter', 'web', 'social'])),
  /** Another form that suits the person: large print, easy read, another language. */
  format: z.optional(line()),
});
