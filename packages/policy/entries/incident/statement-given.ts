import { z } from 'zod/mini';
import { incidentEntry, line, words } from '../define-entry.ts';
import { uuid } from '../entry.ts';

export const statementGiven = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ from: line(), words: z.optional(words()), audio: z.optional(uuid) }),
});
