/** Seals bytes so that only the holder of its key can read them, and nobody can change them unseen. */
export interface Cipher {
  seal(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects when the bytes were sealed by another key or are not as they were. */
  open(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

const ivLength = 12;

/** AES-256-GCM: twelve random bytes in front, then what was sealed with its tag. */
export const aesGcmCipher = (key: CryptoKey): Cipher => ({
  async seal(plain) {
    const iv = crypto.getRandomValues(new Uint8Array(ivLength));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
    const all = new Uint8Array(ivLength + sealed.byteLength);
    all.set(iv);
    all.set(new Uint8Array(sealed), ivLength);
    return all;
  },
  open: async (sealed) =>
    new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.subarray(0, ivLength) },
        key,
        sealed.subarray(ivLength),
      ),
    ),
});
