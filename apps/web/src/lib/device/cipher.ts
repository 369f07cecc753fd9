/** Seals what lies on a device, so that whoever has the disk cannot read it. */
export interface Cipher {
  seal(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws when it was sealed with another key, or was changed. */
  open(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

const ivBytes = 12;

/** AES-256-GCM, with a random IV of 12 bytes in front of each sealed piece. */
export const aesGcmCipher = (key: CryptoKey): Cipher => ({
  async seal(plain) {
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
    const whole = new Uint8Array(ivBytes + sealed.length);
    whole.set(iv);
    whole.set(sealed, ivBytes);
    return whole;
  },
  async open(sealed) {
    const iv = sealed.subarray(0, ivBytes);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(ivBytes)));
  },
});
