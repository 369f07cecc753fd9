import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const resumed = caseEntry({
  sort: 'act',
  body: z.strictObject({ reason: words(4000) }),
  check: () => [{ code: 'cannot-pause', because: [] }],
});
