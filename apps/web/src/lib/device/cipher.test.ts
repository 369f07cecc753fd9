import { expect, it } from 'vitest';
import { aesGcmCipher } from './cipher.ts';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const plain = new TextEncoder().encode('She said that nobody rang back.');

it('opens what it sealed, and nobody else does', async () => {
  const cipher = aesGcmCipher(await newKey());
  const sealed = await cipher.seal(plain);
  expect(new TextDecoder('latin1').decode(sealed)).not.toContain('nobody');
  expect(await cipher.open(sealed)).toEqual(plain);
  await expect(aesGcmCipher(await newKey()).open(sealed)).rejects.toThrow();
  expect(await cipher.open(await cipher.seal(new Uint8Array()))).toHaveLength(0);
});

it('never seals the same twice in the same way, and notices a changed bit', async () => {
  const cipher = aesGcmCipher(await newKey());
  const [one, other] = [await cipher.seal(plain), await cipher.seal(plain)];
  expect(one).not.toEqual(other);
  one[20] = (one[20] ?? 0) ^ 1;
  await expect(cipher.open(one)).rejects.toThrow();
});
