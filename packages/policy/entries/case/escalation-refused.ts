import { z } from 'zod/mini';
import { day } from '../day-field.ts';
import { caseEntry, words } from '../define-entry.ts';

export const escalationRefused = caseEntry({
  sort: 'act',
  body: z.strictObject({ reason: words(4000), told: z.optional(z.boolean()), discussedOn: z.optional(day) }),
});
