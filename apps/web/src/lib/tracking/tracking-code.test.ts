import { readTrackingCode } from '@evenhand/policy/reference';
import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fakeDevice } from '#lib/device/fake.ts';
import { codeOf, forgetCode, keepCode } from './receipt-codes.ts';
import { hashOf, newTrackingCode } from './tracking-code.ts';

describe('a tracking code', () => {
  it('has twelve characters in the one spelling that can be read back, and a salt of its own', () => {
    const device = fakeDevice();
    const made = Array.from({ length: 200 }, () => newTrackingCode(device));
    for (const { code, salt, iterations } of made) {
      expect(readTrackingCode(code)).toBe(code);
      expect(salt).toMatch(/^[0-9a-f]{32}$/);
      expect(iterations).toBe(600_000);
    }
    expect(new Set(made.map(({ code }) => code)).size).toBe(200);
    expect(new Set(made.map(({ salt }) => salt)).size).toBe(200);
  });

  it('is hashed as any other implementation of PBKDF2 does it', async () => {
    const given = { code: '7QKM2XD9H4TW', salt: '000102030405060708090a0b0c0d0eff', iterations: 1_000 };
    const expected = pbkdf2Sync(given.code, Buffer.from(given.salt, 'hex'), given.iterations, 32, 'sha256').toString(
      'hex',
    );
    expect(await hashOf(given)).toEqual({ salt: given.salt, iterations: 1_000, hash: expected });
  });

  it('hashes differently with another salt and with another code', async () => {
    const one = { code: '7QKM2XD9H4TW', salt: '00'.repeat(16), iterations: 10 };
    const hashes = await Promise.all(
      [one, { ...one, salt: '01'.repeat(16) }, { ...one, code: '7QKM2XD9H4TV' }].map(hashOf),
    );
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(3);
  });
});

it('a code is known until its receipt is left', () => {
  keepCode('one', { code: 'AAAA', reference: 'JE-1' });
  keepCode('two', { code: 'BBBB', reference: 'JE-2' });
  forgetCode('one');
  expect(codeOf('one')).toBeUndefined();
  expect(codeOf('two')).toEqual({ code: 'BBBB', reference: 'JE-2' });
  forgetCode('two');
});
