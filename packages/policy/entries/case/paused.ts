import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

/** No policy modelled so far has a pause, so this is refused everywhere, with the reason and the way out. */
export const paused = caseEntry({
  sort: 'act',
  body: z.strictObject({ reason: words(4000) }),
  check: () => [{ code: 'cannot-pause', because: [] }],
});
