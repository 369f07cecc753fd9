import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

export const legalActionNotified = caseEntry({
  sort: 'fact',
  body: z.strictObject({ points: z.array(z.number()), by: line() }),
  evolve(state) {
    if (!state.flags.includes('legal-action')) state.flags.push('legal-action');
  },
});
