import { z } from 'zod/mini';
import { arrangementEntry, line, words } from '../define-entry.ts';
import { origin, takeOrigin } from './origin.ts';
import { circumstances } from '../../packs/nouns.ts';

export const assessmentMade = arrangementEntry({
  sort: 'act',
  begins: 'may',
  body: z.strictObject({
    ...origin,
    officer: line(),
    /** Ids of the pack's preconditions that hold. */
    preconditions: z.optional(z.array(line())),
    /** A note for each of the pack's considerations, by id. */
    considerations: z.optional(z.record(z.string(), z.string())),
    circumstances: z.optional(z.array(z.enum(circumstances))),
    conclusion: z.optional(words()),
  }),
  evolve(state, { at, by, body }, pack) {
    takeOrigin(state, body, pack);
    state.assessment = {
      at,
      by,
      officer: body.officer,
      preconditions: body.preconditions ?? [],
      considerations: body.considerations ?? {},
      circumstances: body.circumstances ?? [],
    };
  },
});
