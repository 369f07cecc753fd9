import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

export const consentRefused = caseEntry({
  sort: 'fact',
  body: z.strictObject({ from: line(), words: z.optional(z.string()) }),
});
