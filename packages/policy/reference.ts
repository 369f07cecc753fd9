/** Crockford's base 32: no I, L, O or U, so that a reference survives being read aloud and written by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// Multiplication by x in the field of 32 elements (x^5 + x^2 + 1), so that each place weighs differently: the check
// character finds every single wrong character and every pair that changed places.
const timesX = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

function checkOf(symbols: readonly number[]): number {
  return symbols.reduceRight((sum, symbol) => timesX(sum) ^ timesX(symbol), 0);
}

const symbolsOf = (text: string): number[] => [...text].map((character) => alphabet.indexOf(character));

/** What people write for a character that the alphabet leaves out. */
const asWritten = (text: string): string =>
  text
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[\s.‐‑‒–—−_/]+/g, '-');

/** A number in base 32, at least `width` characters. */
export function base32(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32)) text = (alphabet[rest % 32] ?? '') + text;
  return text.padStart(width, '0');
}

/**
 * The reference a customer is told: `ORG-DDD-NNN-C`. Made without a network from the organisation's prefix, the device's own
 * code and that device's counter; unique because a device code is never issued twice.
 */
export function formatReference(prefix: string, device: string, counter: number): string {
  const number = base32(counter, 3);
  const check = checkOf(symbolsOf(prefix + device + number));
  return `${prefix}-${device}-${number}-${alphabet[check] ?? ''}`;
}

/** The reference in its one spelling, from whatever a person typed; null when it cannot be one. */
export function readReference(text: string): string | null {
  const plain = asWritten(text.trim()).replace(/-/g, '');
  const symbols = symbolsOf(plain);
  // Two characters of prefix, three of device, at least three of number, one to check.
  if (symbols.length < 9 || symbols.length > 14 || symbols.includes(-1)) return null;
  const check = symbols.at(-1);
  if (checkOf(symbols.slice(0, -1)) !== check) return null;
  return `${plain.slice(0, 2)}-${plain.slice(2, 5)}-${plain.slice(5, -1)}-${plain.slice(-1)}`;
}

const codeLength = 12;

/** A tracking code from random bytes, 60 bits in 12 characters; needs at least 12 bytes. */
export const trackingCodeOf = (random: Uint8Array): string =>
  Array.from(random.subarray(0, codeLength), (byte) => alphabet[byte & 31] ?? '').join('');

/** The code in its one spelling, from whatever a person typed; null when it cannot be one. */
export function readTrackingCode(text: string): string | null {
  const plain = asWritten(text.trim()).replace(/-/g, '');
  return plain.length === codeLength && !symbolsOf(plain).includes(-1) ? plain : null;
}

/** In groups of four, as it is printed and read aloud. */
export const spacedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');
