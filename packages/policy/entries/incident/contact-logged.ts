import { z } from 'zod/mini';
import { incidentEntry, words } from '../define-entry.ts';
import { instant } from '../entry.ts';

/** A call or talk about the incident: with the police, a parent, an agency, whoever looks after safeguarding, a colleague. */
export const incidentContactLogged = incidentEntry({
  sort: 'fact',
  body: z.strictObject({
    with: z.enum([
      ...(['customer', 'police', 'parent', 'agency', 'line-manager', 'safety-officer', 'colleague'] as const),
      ...(['safeguarding', 'communications'] as const),
    ]),
    direction: z.enum(['in', 'out']),
    started: z.optional(instant),
    ended: z.optional(instant),
    summary: words(),
    reference: z.optional(words(300)),
  }),
});
