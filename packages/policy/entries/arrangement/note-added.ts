import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const arrangementNoteAdded = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({ text: words(), restricted: z.optional(z.boolean()) }),
});
