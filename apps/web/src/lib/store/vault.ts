import { aesGcmCipher } from '#lib/device/cipher.ts';
import type { GivenSecret } from '#lib/device/passkey.ts';
import { newSealPair } from '#lib/device/seal-for.ts';
import { diskCost, pinCost, stretch, type Cost } from '#lib/device/stretch.ts';

/*
 * What guards one person's store on this device:
 *
 *   data key (random)  -- seals --> the store
 *     ^ wrapped by  passphrase (Argon2id)         on the disk
 *     ^ wrapped by  passkey (PRF)                 on the disk, optional
 *     ^ wrapped by  PIN (Argon2id)                in memory of the running app only, optional
 *
 * The PIN's stretched key lies on the disk sealed by the data key, so that it works again after a restart once a passphrase or
 * a passkey has opened the store, and can be guessed by nobody who has only the disk.
 */

export interface Person {
  organisation: string;
  staff: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The data key, wrapped by what somebody remembers. */
export interface Wrap extends Cost {
  salt: Bytes;
  wrapped: Bytes;
}

/** The data key, wrapped by what an authenticator gives for `salt`. */
export interface PasskeyWrap {
  credential: Bytes;
  salt: Bytes;
  wrapped: Bytes;
}

export interface Vault {
  /** The name of the store's database. */
  id: string;
  person: Person;
  /** As the lock screen says them. */
  name: string;
  organisation: string;
  /** Null once the key was destroyed: what the store held can be opened by nobody. */
  passphrase: Wrap | null;
  passkey: PasskeyWrap | null;
  pin: ({ salt: Bytes; sealed: Bytes } & Cost) | null;
  /** For words that are written while the store is locked (letterbox.ts): the private half is sealed by the data key. */
  letterbox: { publicKey: Bytes; sealed: Bytes };
  /** The address with which this person signs in, sealed. */
  account: Bytes;
  /** What was stored before anything was sealed has been sealed too. */
  isSealed: boolean;
  /** Wrong tries since the last right one. */
  wrong: number;
}

/** Held in memory while the store is open. */
export interface Unlocked {
  /** Cannot be read out. */
  key: CryptoKey;
  /** What stays when the app locks itself, where the person chose a PIN. */
  pin: Wrap | null;
}

export const shortestPassphrase = 12;

const gcm = 'AES-GCM';
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const encode = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

const wrapperOf = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, gcm, false, ['wrapKey', 'unwrapKey']);

async function wrap(dataKey: CryptoKey, wrapper: CryptoKey): Promise<Bytes> {
  const iv = random(12);
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, wrapper, { name: gcm, iv }));
  const all = new Uint8Array(12 + wrapped.length);
  all.set(iv);
  all.set(wrapped, 12);
  return all;
}

/** Null when this wrapper did not wrap it. */
async function unwrap(wrapped: Bytes, wrapper: CryptoKey, canBeRead: boolean): Promise<CryptoKey | null> {
  const [iv, rest] = [wrapped.subarray(0, 12), wrapped.subarray(12)];
  try {
    const uses: KeyUsage[] = ['encrypt', 'decrypt'];
    return await crypto.subtle.unwrapKey('raw', rest, wrapper, { name: gcm, iv }, gcm, canBeRead, uses);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

const keyFromSecret = async (secret: string, { salt, memory, passes }: Omit<Wrap, 'wrapped'>): Promise<CryptoKey> =>
  wrapperOf(await stretch(secret, salt, { memory, passes }));

async function wrapBySecret(dataKey: CryptoKey, secret: string): Promise<Wrap> {
  const made = { ...diskCost, salt: random(16) };
  return { ...made, wrapped: await wrap(dataKey, await keyFromSecret(secret, made)) };
}

/** The data key as it is used, and with the PIN's wrap where there is a PIN. `dataKey` can be read; it is let go here. */
async function inUse(vault: Vault, dataKey: CryptoKey): Promise<Unlocked> {
  const raw = await crypto.subtle.exportKey('raw', dataKey);
  const key = await crypto.subtle.importKey('raw', raw, gcm, false, ['encrypt', 'decrypt']);
  new Uint8Array(raw).fill(0);
  if (!vault.pin) return { key, pin: null };
  const { sealed, salt, memory, passes } = vault.pin;
  const wrapper = await wrapperOf(await aesGcmCipher(key).open(sealed));
  return { key, pin: { salt, memory, passes, wrapped: await wrap(dataKey, wrapper) } };
}

export interface NewVault extends Pick<Vault, 'id' | 'person' | 'name' | 'organisation'> {
  email: string;
  passphrase: string;
}

/** A new data key, wrapped. Nothing may be stored under it before the vault is on the disk. */
export async function makeVault({
  email,
  passphrase,
  ...named
}: NewVault): Promise<{ vault: Vault; unlocked: Unlocked }> {
  const dataKey = await crypto.subtle.generateKey({ name: gcm, length: 256 }, true, ['encrypt', 'decrypt']);
  const cipher = aesGcmCipher(dataKey);
  const { publicKey, privateKey } = await newSealPair();
  const vault: Vault = {
    ...named,
    passphrase: await wrapBySecret(dataKey, passphrase),
    passkey: null,
    pin: null,
    letterbox: { publicKey, sealed: await cipher.seal(privateKey) },
    account: await cipher.seal(encode(email)),
    isSealed: false,
    wrong: 0,
  };
  return { vault, unlocked: await inUse(vault, dataKey) };
}

const openBy = async (vault: Vault, wrapped: Bytes, wrapper: CryptoKey): Promise<Unlocked | null> => {
  const dataKey = await unwrap(wrapped, wrapper, true);
  return dataKey && inUse(vault, dataKey);
};

/** Null when the passphrase is another. */
export const openByPassphrase = async (vault: Vault, passphrase: string): Promise<Unlocked | null> =>
  vault.passphrase && openBy(vault, vault.passphrase.wrapped, await keyFromSecret(passphrase, vault.passphrase));

/** Null when the PIN is another. `pin`: what stayed in memory when the app locked itself. */
export const openByPin = async (vault: Vault, pin: Wrap, typed: string): Promise<Unlocked | null> =>
  openBy(vault, pin.wrapped, await keyFromSecret(typed, pin));

/** Null when the secret is not the one that this passkey gave at first. */
export const openByPasskey = async (vault: Vault, secret: Bytes): Promise<Unlocked | null> =>
  vault.passkey && openBy(vault, vault.passkey.wrapped, await wrapperOf(secret));

/** The data key so that it can be wrapped once more; null when the passphrase is another. */
const readable = async (vault: Vault, passphrase: string): Promise<CryptoKey | null> =>
  vault.passphrase && unwrap(vault.passphrase.wrapped, await keyFromSecret(passphrase, vault.passphrase), true);

/** Another passphrase from now on; null when the one before is not right. */
export async function changePassphrase(vault: Vault, before: string, after: string): Promise<Vault | null> {
  const dataKey = await readable(vault, before);
  return dataKey && { ...vault, passphrase: await wrapBySecret(dataKey, after), wrong: 0 };
}

/** A PIN from now on, or none; null when the passphrase is not right. */
export async function changePin(
  vault: Vault,
  passphrase: string,
  pin: string | null,
): Promise<{ vault: Vault; unlocked: Unlocked } | null> {
  const dataKey = await readable(vault, passphrase);
  if (!dataKey) return null;
  const made = { ...pinCost, salt: random(16) };
  const kept =
    pin === null ? null : { ...made, sealed: await aesGcmCipher(dataKey).seal(await stretch(pin, made.salt, pinCost)) };
  const changed = { ...vault, pin: kept };
  return { vault: changed, unlocked: await inUse(changed, dataKey) };
}

/** A passkey from now on, or none; null when the passphrase is not right. */
export async function changePasskey(
  vault: Vault,
  passphrase: string,
  passkey: GivenSecret | null,
): Promise<Vault | null> {
  const dataKey = await readable(vault, passphrase);
  if (!dataKey) return null;
  if (!passkey) return { ...vault, passkey: null };
  const { secret, ...kept } = passkey;
  return { ...vault, passkey: { ...kept, wrapped: await wrap(dataKey, await wrapperOf(secret)) } };
}

/** The address with which this person signs in. */
export const emailOf = async (vault: Vault, { key }: Unlocked): Promise<string> =>
  new TextDecoder().decode(await aesGcmCipher(key).open(vault.account));

/** Without any way to the data key. */
export const destroyed = (vault: Vault): Vault => ({ ...vault, passphrase: null, passkey: null, pin: null, wrong: 0 });
