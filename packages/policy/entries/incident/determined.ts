import { z } from 'zod/mini';
import { keepToReaders } from '../../records/incident.ts';
import { incidentEntry, line, words } from '../define-entry.ts';

/** What comes of the incident, decided on the evidence that is named. */
export const determined = incidentEntry({
  sort: 'act',
  body: z.strictObject({
    outcome: z.enum(['none', 'warning', 'restriction', 'ban']),
    reasons: words(),
    considered: z.optional(z.array(line())),
  }),
  evolve: (state, _, pack) => keepToReaders(state, pack, 'investigated'),
});
