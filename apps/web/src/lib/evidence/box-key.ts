import { aesGcmCipher, type Cipher } from '#lib/device/cipher.ts';
import type { BoxDatabase } from './box.ts';

/**
 * The key of a box: made once, kept beside it, and given out by the browser to nobody. The one place that says where the key
 * comes from; another cipher may be handed to `openBox` instead.
 */
export async function keyBeside(database: BoxDatabase): Promise<Cipher> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  // Two windows may open the box at once: the first key stands.
  const key = (await transaction.store.get('box')) ?? fresh;
  if (key === fresh) await transaction.store.put(key, 'box');
  await transaction.done;
  return aesGcmCipher(key);
}
