import { z } from 'zod/mini';
import { words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

/** Says what was wrong with an earlier entry, which itself stays as it was. Belongs to every record kind. */
export const correctedBody = z.strictObject({
  entry: uuid,
  reason: words(4000),
  instead: z.optional(words()),
});
