import { bytesOf } from './base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const encode = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Seals so that only the holder of the private half of `publicKey` (a point of P-256, base64) can open it; not even this device
 * can afterwards. The format stands in policy/wire/rescue.ts.
 */
export async function sealFor(publicKey: string): Promise<(plain: Bytes) => Promise<Bytes>> {
  const theirs = bytesOf(publicKey);
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const imported = await crypto.subtle.importKey('raw', theirs, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: imported }, pair.privateKey, 256);
  const from = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: joined(point, theirs), info: encode('evenhand rescue 1') };
  const key = await crypto.subtle.deriveKey(derived, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  return async (plain) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
    return joined(point, iv, sealed);
  };
}
