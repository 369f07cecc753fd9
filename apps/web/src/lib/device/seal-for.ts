import { bytesOf } from './base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const pointLength = 65;
const ivLength = 12;
const encode = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

/** What is sealed: unsent work and the heads of unsent files for the server, or words that were written while a store was locked. */
type Purpose = 'evenhand rescue 1' | 'evenhand rescue file 1' | 'evenhand letter 1';

function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

interface Agreed {
  own: CryptoKey;
  theirs: Bytes;
  salt: Bytes;
  purpose: Purpose;
}

async function agreedKey({ own, theirs, salt, purpose }: Agreed, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const point = await crypto.subtle.importKey('raw', theirs, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, own, 256);
  const from = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt, info: encode(purpose) };
  return crypto.subtle.deriveKey(derived, from, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/**
 * Seals so that only the holder of the private half of `publicKey` (a point of P-256, base64) can open it; not even this device
 * can afterwards. The format stands in policy/wire/rescue.ts.
 */
export async function sealFor(publicKey: string, purpose: Purpose): Promise<(plain: Bytes) => Promise<Bytes>> {
  const theirs = bytesOf(publicKey);
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await agreedKey({ own: pair.privateKey, theirs, salt: joined(point, theirs), purpose }, 'encrypt');
  return async (plain) => {
    const iv = crypto.getRandomValues(new Uint8Array(ivLength));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
    return joined(point, iv, sealed);
  };
}

/** Two halves of a new key for `sealFor`: the public point, and the private half as PKCS #8, which nothing but a seal may keep. */
export async function newSealPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Opens what was sealed for this pair. Rejects when it was sealed for another, or was changed. */
export async function openFor(
  { publicKey, privateKey }: { publicKey: Bytes; privateKey: Bytes },
  purpose: Purpose,
  sealed: Bytes,
): Promise<Bytes> {
  const point = sealed.subarray(0, pointLength);
  const own = await crypto.subtle.importKey('pkcs8', privateKey, curve, false, ['deriveBits']);
  const key = await agreedKey({ own, theirs: point, salt: joined(point, publicKey), purpose }, 'decrypt');
  const iv = sealed.subarray(pointLength, pointLength + ivLength);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(pointLength + ivLength)),
  );
}
