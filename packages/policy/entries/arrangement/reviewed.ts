import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { localDay } from '../../time/zone.ts';
import { day } from '../day-field.ts';
import { checkDays } from './check-days.ts';
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
  check: ({ entry: { at, body }, pack }) => (body.outcome === 'lifted' ? [] : checkDays(body, at, pack)),
  evolve(state, { at, body }, pack) {
    state.reviewedAt = at;
    if (body.outcome === 'lifted') {
      state.stage = 'closed';
      state.closedAt = at;
      return;
    }
    if (state.restriction === null) return;
    // A day that is over by now was the occasion of this review, not of the next one.
    const { until } = state.restriction;
    const stillAhead = until !== null && until > localDay(at, pack.counting.zone.value) ? until : null;
    state.restriction = {
      ...state.restriction,
      reviewOn: body.reviewOn ?? null,
      until: body.until ?? stillAhead,
      options: body.outcome === 'modified' && body.options ? chosen(body.options) : state.restriction.options,
    };
  },
});
