import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const noteAdded = caseEntry({
  sort: 'fact',
  body: z.strictObject({ text: words(), restricted: z.optional(z.boolean()) }),
});
