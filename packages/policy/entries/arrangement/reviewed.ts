import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { day } from '../day-field.ts';
import { chosen, chosenOption } from './chosen-option.ts';

export const reviewed = arrangementEntry({
  sort: 'act',
  body: z.strictObject({
    outcome: z.enum(['lifted', 'modified', 'continued']),
    reasons: z.optional(words()),
    options: z.optional(z.array(chosenOption)),
    reviewOn: z.optional(z.nullable(day)),
    until: z.optional(z.nullable(day)),
  }),
  evolve(state, { at, body }) {
    state.reviewedAt = at;
    if (body.outcome === 'lifted') {
      state.stage = 'closed';
      state.closedAt = at;
      return;
    }
    if (state.restriction === null) return;
    state.restriction = {
      ...state.restriction,
      reviewOn: body.reviewOn ?? null,
      until: body.until ?? state.restriction.until,
      options: body.outcome === 'modified' && body.options ? chosen(body.options) : state.restriction.options,
    };
  },
});
