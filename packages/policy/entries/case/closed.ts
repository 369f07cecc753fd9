import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

export const closed = caseEntry({
  sort: 'act',
  body: z.strictObject({ reason: line(), note: z.optional(z.string()) }),
  check({ entry, pack }) {
    if (pack.closing.length === 0 || pack.closing.some((reason) => reason.id === entry.body.reason)) return [];
    return [{ code: 'not-a-reason', because: [], at: 'body.reason' }];
  },
  evolve(state, { at, by, body }) {
    state.stage = 'closed';
    state.closedAt = at;
    state.closing = { reason: body.reason, at, by };
  },
});
