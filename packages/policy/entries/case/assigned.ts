import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';
import { day } from '../day-field.ts';

export const assigned = caseEntry({
  sort: 'act',
  body: z.strictObject({
    to: line(),
    as: z.enum(['coordinator', 'investigator', 'reviewer', 'single-contact', 'contributor', 'facilitator']),
    due: z.optional(day),
    /** Who asked for it, where that matters. */
    requestedBy: z.optional(z.enum(['customer', 'staff'])),
    reason: z.optional(words(4000)),
  }),
  check({ state, entry }) {
    const { to } = entry.body;
    // The person it would be given to, not the person who gives it, has to be free of the matter.
    if (state.about.includes(to)) return [{ code: 'about-you', because: [], at: 'body.to' }];
    if (state.conflicts.includes(to)) return [{ code: 'conflict-declared', because: [], at: 'body.to' }];
    return [];
  },
  evolve(state, { at, body }) {
    if (body.as !== 'contributor') state.handlers.push({ staff: body.to, as: body.as, at });
  },
});
