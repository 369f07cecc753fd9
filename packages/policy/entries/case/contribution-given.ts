import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';

export const contributionGiven = caseEntry({
  sort: 'fact',
  body: z.strictObject({ from: line(), answer: words() }),
});
