import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';

export const accessRestricted = caseEntry({
  sort: 'act',
  body: z.strictObject({ keeps: z.array(line()), why: words(4000) }),
  evolve(state, { body }) {
    state.keptTo = body.keeps;
  },
});
