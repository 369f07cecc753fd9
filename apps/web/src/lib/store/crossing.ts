import { gcm } from '@noble/ciphers/aes.js';
import { bytesOf, textOf } from '#lib/device/base64.ts';
import { keep, kept } from './meta.ts';
import type { Crossing } from './port.ts';
import type { Database } from './schema.ts';

/** The one memory of a browser that is written at once and outlives a closed tab. */
type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Last words that the store has not taken yet, in a memory that is written at once. The browser's own cipher answers later,
 * and a page that is being closed has no later: so these are sealed by a key of their own, which itself lies in the sealed
 * store.
 */
export async function sealedCrossing(database: Database, memory: Memory | undefined): Promise<Crossing> {
  const found = await kept(database, 'crossing');
  const text = found?.key ?? textOf(crypto.getRandomValues(new Uint8Array(32)));
  if (!found) await keep(database, 'crossing', { key: text });
  const key = bytesOf(text);
  const nameOf = (draft: string): string => `${database.name}--words:${draft}`;

  return {
    set(draft, form) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = gcm(key, iv).encrypt(new TextEncoder().encode(form));
      memory?.setItem(nameOf(draft), `${textOf(iv)}.${textOf(sealed)}`);
    },
    get(draft) {
      const [iv, sealed] = memory?.getItem(nameOf(draft))?.split('.') ?? [];
      if (iv === undefined || sealed === undefined) return null;
      return new TextDecoder().decode(gcm(key, bytesOf(iv)).decrypt(bytesOf(sealed)));
    },
    drop: (draft) => memory?.removeItem(nameOf(draft)),
  };
}
