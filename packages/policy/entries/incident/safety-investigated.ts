import { z } from 'zod/mini';
import { incidentEntry, words } from '../define-entry.ts';

export const safetyInvestigated = incidentEntry({
  sort: 'act',
  body: z.strictObject({ findings: words(), measures: z.optional(words()) }),
});
