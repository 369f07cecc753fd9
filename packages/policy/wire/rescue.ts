import { z } from 'zod/mini';
import { uuid } from '../entries/entry.ts';
import { evidenceSorts, sha256 } from '../entries/evidence-body.ts';
import { recordKinds } from '../packs/nouns.ts';
import { mostEvidenceBytes } from './evidence.ts';

/** Copies in one request: each holds one entry, so a request stays below what the server takes. */
export const mostCopies = 100;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'), z.maxLength(1_000_000));
const head = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'), z.maxLength(4000));

/**
 * POST /api/rescue, and the first line of the file that a device saves: unsent entries, each sealed so that only the
 * organisation's server can open it. Any person of the organisation may hand it in from any device, as often as they like; each
 * entry is kept once, as its author's.
 *
 * A copy is the device's own point of P-256 (65 bytes), an IV (12), and AES-256-GCM under the key that HKDF-SHA-256 makes of the
 * shared secret (salt: both points, the device's first; info: `evenhand rescue 1`), around JSON of `RescuedEntry`.
 */
export const rescueFile = z.strictObject({
  evenhand: z.literal('rescue'),
  version: z.literal(1),
  /** Id of the organisation. */
  organisation: z.string().check(z.minLength(1), z.maxLength(100)),
  copies: z.array(base64).check(z.minLength(1), z.maxLength(mostCopies)),
});

const bytes = z.number().check(z.int(), z.minimum(1), z.maximum(mostEvidenceBytes));

/**
 * Evidence that has not been sent, in a rescue file. Its bytes stand behind the first line, in the order of `files`, the copy to
 * look at before the original: pieces of 512 KiB, each an IV (12) and AES-256-GCM under the file's own key. That key is in the
 * head, which is sealed as a copy is (info: `evenhand rescue file 1`) around JSON of `RescuedFile`: whoever has the file knows
 * how large it is and nothing else of it.
 */
const sealedFile = z.strictObject({
  evidence: uuid,
  head,
  /** Bytes of each part before it was sealed. */
  parts: z.strictObject({ display: z.optional(bytes), original: bytes }),
});
export type SealedFile = z.infer<typeof sealedFile>;

/** How evidence is sealed on a device: in pieces of so many bytes, each of which grows by so many. */
export const sealedPiece = { plain: 512 * 1024, added: 28 } as const;

/** The first line of a rescue file: the same as what is handed in, of any length; it is sent in parts. */
export const wholeRescueFile = z
  .extend(rescueFile, { copies: z.array(base64), files: z.optional(z.array(sealedFile)) })
  .check(z.refine(({ copies, files = [] }) => copies.length + files.length > 0, 'there must be something in it'));

export type RescueFile = z.infer<typeof wholeRescueFile>;

/** What a copy holds. */
export interface RescuedEntry {
  entry: unknown;
  /** From `Me`: shows that its author's own device sealed it. Everybody knows the public key. */
  token: string;
}

const filePart = z.strictObject({ hash: sha256, bytes });

/** What the head of a file holds. */
export const rescuedFile = z.strictObject({
  /** Who took it. */
  by: z.string(),
  /** As in a copy. */
  token: z.string(),
  /** The key of its pieces; base64. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 256 bits in base64')),
  evidence: uuid,
  record: z.strictObject({ kind: z.enum(recordKinds), id: uuid }),
  what: z.enum(evidenceSorts),
  parts: z.strictObject({ display: z.optional(filePart), original: filePart }),
});
export type RescuedFile = z.infer<typeof rescuedFile>;

/**
 * A request header with the head of a sealed file, on the requests of a resumable upload (wire/evidence.ts): what is sent arrives
 * as its author's, where and as far as their own device had come. Upload-Metadata says evidence and part; the rest is in the head.
 * The body of a PATCH is the whole sealed piece in which Upload-Offset lies.
 */
export const rescueHeader = 'evenhand-rescue';

export interface RescueAnswer {
  /** New to the server. */
  added: number;
  /** It had these already. */
  known: number;
  /** Damaged, or not from a device of this organisation. */
  unreadable: number;
}

/** In `Me`: by what a device seals copies of what it has not sent. */
export interface RescueMeans {
  /** The organisation's public key, base64. */
  key: string;
  /** This person's own; secret. */
  token: string;
}
