import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';

/** A new code for a customer who lost theirs, after staff made sure who is asking. The old code stops working. */
export const trackingCodeIssued = caseEntry({
  sort: 'fact',
  body: z.strictObject({ salt: line(), hash: line(), iterations: z.number(), checked: line() }),
});
