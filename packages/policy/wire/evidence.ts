import { z } from 'zod/mini';
import { uuid, type Entry } from '../entries/entry.ts';
import { evidenceSorts, sha256 } from '../entries/evidence-body.ts';
import { recordKinds } from '../packs/nouns.ts';

/** The largest file that is taken, in bytes. */
export const mostEvidenceBytes = 100 * 1024 * 1024;

/** The file itself, and the copy to look at, without what the original says of place and camera. */
export const evidenceParts = ['original', 'display'] as const;
export type EvidencePart = (typeof evidenceParts)[number];

/** What an upload says of itself, as tus metadata. */
export const uploadMetadata = z.strictObject({
  evidence: uuid,
  part: z.enum(evidenceParts),
  kind: z.enum(recordKinds),
  record: uuid,
  hash: sha256,
  what: z.enum(evidenceSorts),
});
export type UploadMetadata = z.infer<typeof uploadMetadata>;

/** Where files are sent to by resumable upload (tus 1.0); one file's place below it can be worked out beforehand. */
export const uploadsPath = '/api/evidence/uploads';
export const uploadPathOf = (evidence: string, part: EvidencePart): string => `${uploadsPath}/${evidence}.${part}`;
/** Where a file is read. With `?export` it is logged as taken away, not only looked at. */
export const evidencePathOf = (evidence: string, part: EvidencePart): string => `/api/evidence/${evidence}/${part}`;
/** All of a record as one ZIP that a stranger can check. */
export const bundlePathOf = ({ kind, id }: Entry['record']): string => `/api/evidence/bundle?kind=${kind}&record=${id}`;

export const evidenceQuery = z.object({ kind: z.enum(recordKinds), record: uuid });

/** A file that the server holds. */
export interface HeldFile {
  evidence: string;
  part: EvidencePart;
  bytes: number;
  /** Media type, found in the file itself. */
  type: string;
}
export interface EvidenceAnswer {
  files: HeldFile[];
}
