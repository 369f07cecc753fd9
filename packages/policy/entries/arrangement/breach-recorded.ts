import { z } from 'zod/mini';
import { arrangementEntry, line, words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

export const breachRecorded = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    what: words(4000),
    incident: z.optional(uuid),
    behaviours: z.optional(z.array(line())),
    step: z.optional(z.enum(['none', 'further-limits', 'legal-advice', 'police'])),
  }),
});
