import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';

export const accessRestricted = caseEntry({
  sort: 'act',
  body: z.strictObject({ keeps: z.array(line()), why: words(4000) }),
  check({ state, entry }) {
    // They are out of it whatever this says (derive/audience.ts): to name them would let everybody believe that they see it.
    const isConcerned = entry.body.keeps.some((id) => state.about.includes(id) || state.conflicts.includes(id));
    return isConcerned ? [{ code: 'kept-to-concerned', because: [], at: 'body.keeps' }] : [];
  },
  evolve(state, { body }) {
    state.keptTo = body.keeps;
  },
});
