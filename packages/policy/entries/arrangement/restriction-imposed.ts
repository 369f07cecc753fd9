import { z } from 'zod/mini';
import { arrangementEntry, line, words } from '../define-entry.ts';
import { origin, takeOrigin } from './origin.ts';
import { circumstances } from '../../packs/nouns.ts';
import { day } from '../day-field.ts';
import { checkDays } from './check-days.ts';
import { chosen, chosenOption } from './chosen-option.ts';

export const restrictionImposed = arrangementEntry({
  sort: 'act',
  begins: 'may',
  body: z.strictObject({
    ...origin,
    options: z.array(chosenOption),
    from: z.optional(day),
    /** The day on which it ends by itself; nothing ends silently, it is reviewed then. */
    until: z.optional(z.nullable(day)),
    /** Left out, the policy's usual day holds; `null` says that somebody wanted none. */
    reviewOn: z.optional(z.nullable(day)),
    /** Why another day of review than the usual one. */
    reviewReason: z.optional(words(2000)),
    reasons: z.optional(words()),
    /** At once and for a while, before the full decision. */
    interim: z.optional(z.boolean()),
    contact: z.optional(line()),
    circumstances: z.optional(z.array(z.enum(circumstances))),
    /** How open complaints go on, and how other services stay open. */
    complaints: z.optional(words(4000)),
    services: z.optional(words(4000)),
  }),
  check: ({ entry: { at, body }, pack }) => checkDays(body, at, pack),
  evolve(state, { at, by, body }, pack) {
    takeOrigin(state, body, pack);
    const interim = body.interim ?? false;
    // Further limits at once do not take the day of review from those that are there already.
    const kept = interim ? (state.restriction?.reviewOn ?? null) : null;
    state.restriction = {
      ...{ at, by, interim, reasons: body.reasons ?? '' },
      options: chosen(body.options),
      ...{ from: body.from ?? null, until: body.until ?? null, reviewOn: body.reviewOn ?? kept },
    };
    state.restrictedSince ??= at;
    if (body.contact !== undefined) state.contact = body.contact;
    // An on-the-spot measure holds at once; a decision holds when the customer has been told.
    state.told = null;
    state.stage = interim || state.stage === 'active' ? 'active' : 'decided';
  },
});
