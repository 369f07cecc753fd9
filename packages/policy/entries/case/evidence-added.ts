import { z } from 'zod/mini';
import { caseEntry, line } from '../define-entry.ts';
import { uuid } from '../entry.ts';

export const evidenceAdded = caseEntry({
  sort: 'fact',
  body: z.strictObject({
    evidence: uuid,
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal')),
    bytes: z.number(),
    type: line(),
    what: z.enum(['photo', 'audio', 'signature', 'document', 'clip']),
    caption: z.optional(z.string()),
  }),
});
