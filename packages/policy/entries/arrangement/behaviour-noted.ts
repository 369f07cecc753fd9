import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { origin, takeOrigin } from './origin.ts';

/** Behaviour that bears on the arrangement: before any decision, or after a warning. */
export const behaviourNoted = arrangementEntry({
  sort: 'fact',
  begins: 'may',
  body: z.strictObject({ ...origin, what: words(4000) }),
  evolve(state, { body }, pack) {
    takeOrigin(state, body, pack);
  },
});
