import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';

/**
 * It belongs to another service: from now on its people see it, and those of the one before do not any more, except whoever
 * took it down. Time limits go on as they began.
 */
export const moved = caseEntry({
  sort: 'act',
  body: z.strictObject({ to: line(), why: z.optional(words(4000)) }),
  check: ({ state, entry }) =>
    entry.body.to === state.unit ? [{ code: 'there-already', because: [], at: 'body.to' }] : [],
  evolve(state, { body }) {
    state.unit = body.to;
    // Whoever had it there has it no more; who worked on it stays in the history, and out of later stages.
    state.handlers = [];
  },
});
