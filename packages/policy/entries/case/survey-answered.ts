import { z } from 'zod/mini';
import { caseEntry } from '../define-entry.ts';

export const surveyAnswered = caseEntry({
  sort: 'fact',
  body: z.strictObject({ satisfied: z.optional(z.number()), words: z.optional(z.string()) }),
});
