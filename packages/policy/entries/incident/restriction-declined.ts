import { z } from 'zod/mini';
import { incidentEntry, line, words } from '../define-entry.ts';

/** Staff asked for a restriction, and it was decided not to apply one. */
export const restrictionDeclined = incidentEntry({
  sort: 'act',
  body: z.strictObject({ askedBy: line(), why: words(4000) }),
});
