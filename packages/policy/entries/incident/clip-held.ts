import { z } from 'zod/mini';
import { incidentEntry, line, words } from '../define-entry.ts';

/** A recording is kept because of this incident and may not be deleted when its time is over. */
export const clipHeld = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ camera: z.optional(line()), clip: line(), why: z.optional(words(2000)) }),
});
