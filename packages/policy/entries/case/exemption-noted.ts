import { z } from 'zod/mini';
import { consentExemptions } from '../../packs/nouns.ts';
import { caseEntry, words } from '../define-entry.ts';

/** Why no consent can be asked of the person spoken for, once somebody established it. */
export const exemptionNoted = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    exemption: z.enum(consentExemptions),
    /** Who established it, when and how. */
    proof: z.optional(words(2000)),
    age: z.optional(z.number()),
  }),
  evolve(state, { body }) {
    if (state.behalf) state.behalf = { ...state.behalf, ...body };
  },
});
