import { z } from 'zod/mini';
import { caseEntry, line, words } from '../define-entry.ts';
import { day } from '../day-field.ts';

export const contributionRequested = caseEntry({
  sort: 'act',
  body: z.strictObject({ from: line(), asked: words(4000), due: z.optional(day) }),
});
