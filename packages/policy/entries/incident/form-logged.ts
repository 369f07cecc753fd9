import { z } from 'zod/mini';
import { incidentEntry, line } from '../define-entry.ts';

/** The incident was reported on a form of the organisation; ids of the pack's forms. */
export const formLogged = incidentEntry({
  sort: 'fact',
  body: z.strictObject({ form: line(), reference: z.optional(line()) }),
  evolve(state, { body }) {
    if (!state.forms.includes(body.form)) state.forms.push(body.form);
  },
});
