import { z } from 'zod/mini';
import { incidentEntry, line } from '../define-entry.ts';
import { instant } from '../entry.ts';

export const clipLinked = incidentEntry({
  sort: 'fact',
  body: z.strictObject({
    camera: line(),
    clip: line(),
    hash: z.optional(line()),
    from: z.optional(instant),
    to: z.optional(instant),
  }),
});
