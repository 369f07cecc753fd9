import { z } from 'zod/mini';
import { customerEntry, line } from '../define-entry.ts';

export const needsRecorded = customerEntry({
  sort: 'fact',
  body: z.strictObject({ needs: z.array(line()) }),
  evolve(state, { body }) {
    state.needs = body.needs;
  },
});
