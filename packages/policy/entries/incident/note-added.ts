import { z } from 'zod/mini';
import { incidentEntry, words } from '../define-entry.ts';

export const incidentNoteAdded = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ text: words(), restricted: z.optional(z.boolean()) }),
});
