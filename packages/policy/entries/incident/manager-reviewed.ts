import { z } from 'zod/mini';
import { keepToReaders } from '../../records/incident.ts';
import { incidentEntry, words } from '../define-entry.ts';

export const managerReviewed = incidentEntry({
  sort: 'act',
  body: z.strictObject({
    findings: words(),
    followUp: z.optional(words()),
    /** An investigation by the safety officer is wanted before anything is decided. */
    investigate: z.optional(z.boolean()),
  }),
  evolve(state, { at }, pack) {
    keepToReaders(state, pack, 'investigated');
    state.reviewedAt = at;
  },
});
