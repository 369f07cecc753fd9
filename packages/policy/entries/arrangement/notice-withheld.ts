import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { day } from '../day-field.ts';

export const noticeWithheld = arrangementEntry({
  sort: 'act',
  body: z.strictObject({
    /** Why telling would put somebody in danger. */
    why: words(4000),
    revisitOn: z.optional(day),
  }),
  evolve(state, { at, body }) {
    state.told = { at, how: 'withheld' };
    state.revisitOn = body.revisitOn ?? null;
    if (state.stage === 'decided') state.stage = 'active';
  },
});
