import { z } from 'zod/mini';
import { incidentEntry, line } from '../define-entry.ts';

/** Somebody says that they noted the incident in another system of the organisation; we cannot know whether it is there. */
export const registerNoted = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ register: line(), reference: z.optional(line()), differs: z.optional(line()) }),
  evolve(state, { body }) {
    if (!state.registers.includes(body.register)) state.registers.push(body.register);
  },
});
