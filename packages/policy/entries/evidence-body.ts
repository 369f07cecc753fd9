import { z } from 'zod/mini';
import { line, words } from './define-entry.ts';
import { uuid } from './entry.ts';
import { fileName } from './file-name.ts';

/** SHA-256 of a file. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'));

export const evidenceSorts = ['photo', 'audio', 'signature', 'document', 'clip'] as const;
export type EvidenceSort = (typeof evidenceSorts)[number];

const file = {
  hash: sha256,
  bytes: z.number(),
  /** Media type, as the device took it to be; what is served says what the server found. */
  type: line(),
};

/** A file that belongs to a record. Its bytes travel apart; the entry, and so the record's chain, holds what they hash to. */
export const evidenceBody = z.strictObject({
  evidence: uuid,
  ...file,
  what: z.enum(evidenceSorts),
  caption: z.optional(words(2000)),
  /** How the file was called where it was chosen; what is taken on the spot has no name. */
  name: z.optional(fileName),
  /** A smaller copy to look at, made where the file was taken, without what the original says of place and camera. */
  display: z.optional(z.strictObject(file)),
});

export type EvidenceBody = z.infer<typeof evidenceBody>;
