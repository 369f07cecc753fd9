import { describe, expect, test } from 'vitest';
import { base32, formatReference, readReference, readTrackingCode, spacedCode, trackingCodeOf } from './reference.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const samples = [
  formatReference('JE', '001', 1),
  formatReference('JE', 'ZZZ', 32_767),
  formatReference('SH', '7K9', 40_000),
  formatReference('00', '000', 0),
];
const plain = (reference: string): string => reference.replace(/-/g, '');

test('a reference is prefix, device, counter and check', () => {
  expect(formatReference('JE', '001', 1)).toMatch(/^JE-001-001-[0-9A-HJKMNP-TV-Z]$/);
  expect(base32(31, 3)).toBe('00Z');
  expect(base32(32, 3)).toBe('010');
  // The 32,769th of one device is a character longer, and still reads back.
  expect(formatReference('JE', '001', 32_768)).toMatch(/^JE-001-1000-.$/);
  expect(readReference(formatReference('JE', '001', 32_768))).toBe(formatReference('JE', '001', 32_768));
});

describe.each(samples)('%s', (reference) => {
  test('reads back from any way of writing it', () => {
    expect(readReference(reference)).toBe(reference);
    expect(readReference(` ${reference.toLowerCase()} `)).toBe(reference);
    expect(readReference(plain(reference))).toBe(reference);
    expect(readReference(reference.replace(/-/g, ' '))).toBe(reference);
    for (const dash of '–—‐‑‒−') expect(readReference(reference.replaceAll('-', dash))).toBe(reference);
    expect(readReference(reference.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(reference);
    expect(readReference(reference.replace(/0/g, 'o').replace(/1/g, 'I'))).toBe(reference);
  });

  test('no single wrong character passes', () => {
    const right = plain(reference);
    for (let place = 0; place < right.length; place += 1) {
      for (const other of alphabet) {
        if (other === right[place]) continue;
        expect(readReference(right.slice(0, place) + other + right.slice(place + 1))).toBeNull();
      }
    }
  });

  test('no two neighbours that changed places pass', () => {
    const right = plain(reference);
    for (let place = 0; place < right.length - 1; place += 1) {
      const [one, other] = [right[place], right[place + 1]];
      if (one === undefined || other === undefined || one === other) continue;
      expect(readReference(right.slice(0, place) + other + one + right.slice(place + 2))).toBeNull();
    }
  });
});

test('references of one device, and of two devices, are never the same', () => {
  const all = ['001', '002', 'ABC'].flatMap((device) =>
    Array.from({ length: 3000 }, (_, counter) => formatReference('JE', device, counter)),
  );
  expect(new Set(all.map(plain)).size).toBe(all.length);
});

test.each(['', 'JE', 'JE-001-001', 'JE-001-001-*', 'JE-00U-001-1', 'a whole sentence about nothing'])(
  '%j is no reference',
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);

describe('tracking codes', () => {
  const code = trackingCodeOf(Uint8Array.from({ length: 16 }, (_, index) => index * 37));

  test('are twelve characters from random bytes, read back as typed', () => {
    expect(code).toHaveLength(12);
    expect(readTrackingCode(spacedCode(code))).toBe(code);
    expect(readTrackingCode(code.toLowerCase().replace(/0/g, 'o'))).toBe(code);
    expect(spacedCode('ABCDEFGHJKMN')).toBe('ABCD EFGH JKMN');
  });

  test.each(['', 'ABC', 'ABCD EFGH JKMN P', 'ABCD EFGH JKMU'])('%j is no code', (text) => {
    expect(readTrackingCode(text)).toBeNull();
  });
});
