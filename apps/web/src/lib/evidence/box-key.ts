import { aesGcmCipher, type Cipher } from '#lib/device/cipher.ts';
import type { BoxDatabase } from './box-database.ts';

/**
 * The cipher of a store, for its box. Before stores were sealed a box had a key of its own beside it: what was put in then still
 * opens by that, until it is sent.
 */
export async function cipherOfBox(database: BoxDatabase, cipher: Cipher): Promise<Cipher> {
  const key = await database.get('keys', 'box');
  if (!key) return cipher;
  const before = aesGcmCipher(key);
  return { seal: cipher.seal, open: (sealed) => cipher.open(sealed).catch(() => before.open(sealed)) };
}
