import { z } from 'zod/mini';
import { incidentEntry } from '../define-entry.ts';
import { incidentDetails, learn } from './details.ts';

/** What nobody knew or had time to say at first: who it was, who else saw it, how it ended. Each replaces what was known. */
export const detailsAdded = incidentEntry({
  sort: 'fact',
  body: z
    .strictObject(incidentDetails)
    .check(z.refine((body) => Object.keys(body).length > 0, 'needs something that was not said before')),
  evolve(state, { body }, pack) {
    learn(state, body, pack);
  },
});
