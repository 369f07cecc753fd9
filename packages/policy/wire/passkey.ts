import { z } from 'zod/mini';

// What a browser answers for a passkey, as WebAuthn writes it in JSON; of what the server does not read, anything may stand there.
const bytes = z.string().check(z.regex(/^[\w-]+$/, 'must be base64url'), z.maxLength(20_000));
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') };
const extensions = z.optional(z.record(z.string(), z.unknown()));

export const passkeyName = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'needs a name'),
    z.maxLength(60),
    z.regex(/^[^\p{Cc}\p{Surrogate}]*$/u, 'must be one line of text'),
  );

/** POST /api/auth/passkey/verify-registration: a passkey that the person's device has just made. */
export const passkeyMade = z.object({
  name: passkeyName,
  response: z.looseObject({
    ...credential,
    clientExtensionResults: extensions,
    response: z.looseObject({
      ...{ clientDataJSON: bytes, attestationObject: bytes },
      transports: z.optional(z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(10))),
    }),
  }),
});

/** POST /api/auth/passkey/verify-authentication: a passkey that is used; answers with a session cookie. */
export const passkeyUsed = z.object({
  response: z.looseObject({
    ...credential,
    clientExtensionResults: extensions,
    response: z.looseObject({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
  }),
});
