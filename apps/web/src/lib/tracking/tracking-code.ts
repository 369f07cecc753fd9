import { trackingCodeOf } from '@evenhand/policy/reference';
import type { Device } from '#lib/device/device.ts';

/**
 * The secret on a receipt. The code itself is known to the customer alone; what is sent is its slow hash:
 * PBKDF2 with SHA-256 over the 12 characters without spaces, the salt's 16 bytes, 600,000 rounds, 32 bytes out; salt and hash as hex.
 */
export interface TrackingCode {
  code: string;
  salt: string;
  iterations: number;
}

/** What an entry carries of a code. */
export interface TrackingHash {
  salt: string;
  hash: string;
  iterations: number;
}

const rounds = 600_000;
const codeBytes = 12;
const saltBytes = 16;
const hashBits = 256;

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A new code with its salt; needs no network. */
export const newTrackingCode = (device: Pick<Device, 'randomBytes'>): TrackingCode => ({
  code: trackingCodeOf(device.randomBytes(codeBytes)),
  salt: hexOf(device.randomBytes(saltBytes)),
  iterations: rounds,
});

/** The hash of a code, made by the platform beside the page. Takes about half a second, so begin early. */
export async function hashOf({ code, salt, iterations }: TrackingCode): Promise<TrackingHash> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations },
    key,
    hashBits,
  );
  return { salt, hash: hexOf(new Uint8Array(bits)), iterations };
}
