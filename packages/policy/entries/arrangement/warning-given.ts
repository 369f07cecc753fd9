import { z } from 'zod/mini';
import { arrangementEntry, line, words } from '../define-entry.ts';
import { origin, takeOrigin } from './origin.ts';

export const warningGiven = arrangementEntry({
  sort: 'act',
  begins: 'may',
  body: z.strictObject({
    ...origin,
    /** The behaviour that must change, in plain words. */
    named: words(4000),
    change: words(4000),
    /** Required parts that the letter tells, and its words as sent. */
    parts: z.optional(z.array(line())),
    letter: z.optional(words(40_000)),
    spoken: z.optional(z.boolean()),
  }),
  evolve(state, { at, body }, pack) {
    takeOrigin(state, body, pack);
    state.warnedAt = at;
    if (state.stage === 'open') state.stage = 'warned';
  },
});
