type Bytes = Uint8Array<ArrayBuffer>;

const algorithms: PublicKeyCredentialParameters[] = [
  { type: 'public-key', alg: -7 },
  { type: 'public-key', alg: -257 },
];

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A passkey by which a store can be opened: what its authenticator made of `salt`. */
export interface GivenSecret {
  /** Id of the passkey. */
  credential: Bytes;
  salt: Bytes;
  secret: Bytes;
}

/** Asked of passkeys that sign somebody in, before it is known whose they are: their secret opens the store as well. */
export const signInSalt: Bytes = new Uint8Array(new TextEncoder().encode('evenhand: what lies on a device'));

/** What the authenticator makes of a salt: the same 32 bytes each time, known to nobody who has not the authenticator. */
function secretOf(credential: Credential | null): Bytes | null {
  if (!(credential instanceof PublicKeyCredential)) return null;
  return bytesOfSource(credential.getClientExtensionResults().prf?.results?.first);
}

/** A secret as browsers give it, in either of two shapes; null where there is none. */
export function bytesOfSource(source: BufferSource | undefined): Bytes | null {
  if (source === undefined) return null;
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  return new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength));
}

/** Whether this platform could have passkeys; whether one can give a secret is known once it is made. */
export const maySupportPasskeys = (): boolean => typeof PublicKeyCredential === 'function';

/** The secret of a passkey made here before; null when the person closed the question or the passkey gives none. */
export async function passkeySecret(credential: Bytes, salt: Bytes): Promise<Bytes | null> {
  try {
    const found = await navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    return secretOf(found);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/**
 * Makes a passkey for this device alone, which no server knows: it guards what lies here, and signs nobody in. Null when the
 * person closed the question, or what they have cannot give a secret (the PRF extension of WebAuthn).
 */
export async function makePasskey(name: string): Promise<GivenSecret | null> {
  const salt = random(32);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: 'Evenhand' },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: algorithms,
        authenticatorSelection: { userVerification: 'required', residentKey: 'discouraged' },
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return null;
    const credential = new Uint8Array(made.rawId);
    // Many authenticators give the secret only when they are asked, not when the passkey is made.
    const secret = secretOf(made) ?? (await passkeySecret(credential, salt));
    return secret && { credential, salt, secret };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
