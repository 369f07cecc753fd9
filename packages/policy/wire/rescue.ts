import { z } from 'zod/mini';

/** Copies in one request: each holds one entry, so a request stays below what the server takes. */
export const mostCopies = 100;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'), z.maxLength(1_000_000));

/**
 * POST /api/rescue, and the file that a device saves: unsent entries, each sealed so that only the organisation's server can
 * open it. Any person of the organisation may hand it in from any device, as often as they like; each entry is kept once, as
 * its author's.
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

/** The same as a file, of any length; it is sent in parts. */
export const wholeRescueFile = z.extend(rescueFile, { copies: z.array(base64).check(z.minLength(1)) });

export type RescueFile = z.infer<typeof rescueFile>;

/** What a copy holds. */
export interface RescuedEntry {
  entry: unknown;
  /** From `Me`: shows that its author's own device sealed it. Everybody knows the public key. */
  token: string;
}

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
