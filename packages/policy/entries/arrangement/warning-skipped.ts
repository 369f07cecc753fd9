import { z } from 'zod/mini';
import { arrangementEntry, line, words } from '../define-entry.ts';
import { origin, takeOrigin } from './origin.ts';

export const warningSkipped = arrangementEntry({
  sort: 'act',
  begins: 'may',
  body: z.strictObject({
    ...origin,
    /** The exception relied on; an id of the pack. */
    exception: line(),
    reason: z.optional(words(4000)),
  }),
  evolve(state, { at, body }, pack) {
    takeOrigin(state, body, pack);
    state.skipped = { exception: body.exception, reason: body.reason ?? '', at };
  },
});
