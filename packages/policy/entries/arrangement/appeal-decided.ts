import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';

export const appealDecided = arrangementEntry({
  sort: 'act',
  body: z.strictObject({
    outcome: z.enum(['upheld', 'not-upheld']),
    reasons: words(),
  }),
});
