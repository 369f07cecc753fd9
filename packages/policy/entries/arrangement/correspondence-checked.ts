import { z } from 'zod/mini';
import { flags } from '../../packs/nouns.ts';
import { arrangementEntry, line, words } from '../define-entry.ts';

export const correspondenceChecked = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    /** Whether it brings something significant that was not known. */
    newInformation: z.boolean(),
    done: z.enum(['filed', 'acknowledged', 'answered', 'returned', 'passed-on']),
    /** What it raises that may not be left lying, whatever its tone. */
    raises: z.optional(z.array(z.enum(flags))),
    /** Of something returned by post: the number by which it can be followed. */
    tracking: z.optional(line()),
    about: z.optional(words(2000)),
  }),
});
