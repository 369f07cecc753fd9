import { webcrypto } from 'node:crypto';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import type { Me } from '@evenhand/policy/wire/session';
import type { Client } from './client.ts';

const { subtle } = webcrypto;
const curve = { name: 'ECDH', namedCurve: 'P-256' };

export const meansOf = async (client: Client): Promise<RescueMeans> =>
  ((await (await client.get('/api/me')).json()) as Me).rescue as RescueMeans;

/** As a device seals it under the key of its organisation: written from the format alone. */
export async function sealForServer(
  held: unknown,
  key: string,
  purpose: 'evenhand rescue 1' | 'evenhand rescue file 1' = 'evenhand rescue 1',
): Promise<string> {
  const theirs = Uint8Array.from(Buffer.from(key, 'base64'));
  const pair = await subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const publicKey = await subtle.importKey('raw', theirs, curve, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: publicKey }, pair.privateKey, 256);
  const from = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(purpose);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array([...point, ...theirs]), info };
  const wrapper = await subtle.deriveKey(derived, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = webcrypto.getRandomValues(new Uint8Array(12));
  const words = new TextEncoder().encode(JSON.stringify(held));
  const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, wrapper, words));
  return Buffer.from([...point, ...iv, ...sealed]).toString('base64');
}
