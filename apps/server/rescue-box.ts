import { createHmac, timingSafeEqual, webcrypto } from 'node:crypto';
import { rescuedFile, type RescuedEntry, type RescuedFile, type RescueMeans } from '@evenhand/policy/wire/rescue';
import { replaceRescueKey, rescueKeyOf, type RescueKey } from './db/rescue-key.ts';
import type { Sql } from './db/open.ts';

const { subtle } = webcrypto;
const curve = { name: 'ECDH', namedCurve: 'P-256' };
const pointLength = 65;
const ivLength = 12;
const words = new TextEncoder();

type Bytes = Uint8Array<ArrayBuffer>;

/** What the server's secret seals private keys with. */
async function secretKey(secret: string): Promise<webcrypto.CryptoKey> {
  const from = await subtle.importKey('raw', words.encode(secret), 'HKDF', false, ['deriveKey']);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: words.encode('evenhand rescue keys') };
  return subtle.deriveKey(derived, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function makeKey(secret: string): Promise<RescueKey> {
  const pair = await subtle.generateKey(curve, true, ['deriveBits']);
  const iv = webcrypto.getRandomValues(new Uint8Array(ivLength));
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv },
    await secretKey(secret),
    await subtle.exportKey('pkcs8', pair.privateKey),
  );
  const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { publicKey, privateKey: new Uint8Array([...iv, ...new Uint8Array(sealed)]) };
}

/** What one organisation's devices seal, and its opening (policy/wire/rescue.ts has the format). */
export class RescueBox {
  readonly #sql: Sql;
  readonly #secret: string;
  readonly #keys = new Map<string, Promise<{ publicKey: Bytes; privateKey: webcrypto.CryptoKey }>>();

  constructor(sql: Sql, secret: string) {
    this.#sql = sql;
    this.#secret = secret;
  }

  #keyOf(organisation: string) {
    const kept = this.#keys.get(organisation) ?? this.#readKey(organisation);
    this.#keys.set(organisation, kept);
    // What failed is asked for again.
    kept.catch(() => this.#keys.delete(organisation));
    return kept;
  }

  async #readKey(organisation: string) {
    const kept = await rescueKeyOf(this.#sql, organisation, () => makeKey(this.#secret));
    try {
      return await this.#opened(kept);
    } catch {
      // Made under another secret, as before a restore without it. Devices hear the new key, and seal anew what they still hold.
      const made = await makeKey(this.#secret);
      await replaceRescueKey(this.#sql, organisation, kept, made);
      return this.#opened(await rescueKeyOf(this.#sql, organisation, () => Promise.resolve(made)));
    }
  }

  async #opened({ publicKey, privateKey }: RescueKey) {
    const sealed = Uint8Array.from(privateKey);
    const opened = await subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.subarray(0, ivLength) },
      await secretKey(this.#secret),
      sealed.subarray(ivLength),
    );
    return {
      publicKey: Uint8Array.from(publicKey),
      privateKey: await subtle.importKey('pkcs8', opened, curve, false, ['deriveBits']),
    };
  }

  #tokenOf(organisation: string, staff: string): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify(['evenhand rescue token', organisation, staff]))
      .digest('base64');
  }

  async meansOf(organisation: string, staff: string): Promise<RescueMeans> {
    const { publicKey } = await this.#keyOf(organisation);
    return { key: Buffer.from(publicKey).toString('base64'), token: this.#tokenOf(organisation, staff) };
  }

  /** The entry in a copy; null for one that is damaged, sealed for somebody else, or not by the device of its author. */
  async open(organisation: string, copy: string): Promise<unknown> {
    const held = (await this.#unseal(organisation, copy, 'evenhand rescue 1')) as RescuedEntry | null;
    const { by } = (held?.entry ?? {}) as { by?: unknown };
    return held && this.#isToken(organisation, by, held.token) ? held.entry : null;
  }

  /** What the head of a sealed file says; null as for an entry. */
  async openHead(organisation: string, head: string): Promise<RescuedFile | null> {
    const read = rescuedFile.safeParse(await this.#unseal(organisation, head, 'evenhand rescue file 1'));
    return read.success && this.#isToken(organisation, read.data.by, read.data.token) ? read.data : null;
  }

  async #unseal(organisation: string, sealed: string, info: string): Promise<unknown> {
    const { publicKey, privateKey } = await this.#keyOf(organisation);
    const bytes = Uint8Array.from(Buffer.from(sealed, 'base64'));
    const point = bytes.subarray(0, pointLength);
    const iv = bytes.subarray(pointLength, pointLength + ivLength);
    try {
      const theirs = await subtle.importKey('raw', point, curve, false, []);
      const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256);
      const from = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
      const salt = new Uint8Array([...point, ...publicKey]);
      const derived = { name: 'HKDF', hash: 'SHA-256', salt, info: words.encode(info) };
      const key = await subtle.deriveKey(derived, from, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
      const opened = await subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.subarray(pointLength + ivLength));
      return JSON.parse(new TextDecoder().decode(opened)) as unknown;
    } catch {
      return null;
    }
  }

  /** Whether what was sealed comes from a device of this person. */
  #isToken(organisation: string, by: unknown, token: unknown): boolean {
    if (typeof by !== 'string' || typeof token !== 'string') return false;
    const [said, right] = [words.encode(token), words.encode(this.#tokenOf(organisation, by))];
    return said.length === right.length && timingSafeEqual(said, right);
  }
}
