import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const withdrawn = caseEntry({
  sort: 'fact',
  body: z.strictObject({ method: z.enum(['spoken', 'written']), words: words(4000) }),
});
