import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const reopened = caseEntry({
  sort: 'act',
  body: z.strictObject({ why: words(4000) }),
  check: ({ state }) => (state.stage === 'closed' ? [] : [{ code: 'not-closed', because: [] }]),
  evolve(state) {
    state.stage = state.runs.at(-1)?.stage ?? 'open';
    state.closedAt = null;
    state.closing = null;
  },
});
