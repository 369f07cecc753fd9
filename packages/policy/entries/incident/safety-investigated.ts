import { z } from 'zod/mini';
import { keepToReaders } from '../../records/incident.ts';
import { incidentEntry, words } from '../define-entry.ts';

export const safetyInvestigated = incidentEntry({
  sort: 'act',
  body: z.strictObject({ findings: words(), measures: z.optional(words()) }),
  evolve: (state, _, pack) => keepToReaders(state, pack, 'investigated'),
});
