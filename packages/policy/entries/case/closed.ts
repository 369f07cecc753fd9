import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

export const closed = caseEntry({
  sort: 'act',
  body: z.strictObject({ reason: line(), note: z.optional(z.string()), code: z.optional(line()) }),
  check({ entry, pack }) {
    if (pack.closing.length === 0) return [];
    const reason = pack.closing.find(({ id }) => id === entry.body.reason);
    if (!reason) return [{ code: 'not-a-reason', because: [], at: 'body.reason' }];
    return !reason.codes || reason.codes.some(({ id }) => id === entry.body.code)
      ? []
      : [{ code: 'no-behaviour', because: [...reason.clauses], at: 'body.code' }];
  },
  evolve(state, { at, by, body }) {
    state.stage = 'closed';
    state.closedAt = at;
    state.closing = { reason: body.reason, at, by };
  },
});
