import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { bytesOfSource, signInSalt, type GivenSecret } from '#lib/device/passkey.ts';
import { sendJson as send } from '#lib/frame/send-json.ts';
import { words } from '#lib/words/index.ts';

const supported = (): boolean => typeof PublicKeyCredential === 'function';

/** The person closed the question of their device, or let it wait too long. */
const wasStopped = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);

/**
 * Signs in with whichever passkey the person chooses: a sentence when it did not work, else what the passkey gives to open a store
 * with; null for one that gives nothing. The server is not told it.
 */
export async function signInByPasskey(): Promise<{ problem: string } | { given: GivenSecret | null }> {
  const say = words.signin.passkeyProblem;
  if (!supported()) return { problem: say.unsupported };
  const asked = await send<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey/generate-authenticate-options');
  if ('problem' in asked) return asked;
  const { base64URLStringToBuffer, startAuthentication } = await import('@simplewebauthn/browser');
  try {
    const extensions = { ...asked.answer.extensions, prf: { eval: { first: signInSalt } } };
    const { clientExtensionResults, ...said } = await startAuthentication({
      optionsJSON: { ...asked.answer, extensions },
    });
    // The library's types do not know of it yet.
    const { prf, ...results } = clientExtensionResults as AuthenticationExtensionsClientOutputs;
    const response = { ...said, clientExtensionResults: results };
    const sent = await send('/api/auth/passkey/verify-authentication', { response });
    if ('problem' in sent) return { problem: sent.refused ? say.unknown : sent.problem };
    const secret = bytesOfSource(prf?.results?.first);
    const credential = new Uint8Array(base64URLStringToBuffer(said.rawId));
    return { given: secret && { credential, salt: signInSalt, secret } };
  } catch (error) {
    if (wasStopped(error)) return { problem: say.stopped };
    throw error;
  }
}

/** Makes a passkey on this device and gives it to the server. Null when it worked, else the sentence to show. */
export async function addPasskey(name: string): Promise<string | null> {
  const say = words.account.passkeys;
  if (!supported()) return say.unsupported;
  const asked = await send<PublicKeyCredentialCreationOptionsJSON>('/api/auth/passkey/generate-register-options');
  if ('problem' in asked) return asked.problem;
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    // One that can give a secret says so when it is made, or never.
    const extensions = { ...asked.answer.extensions, prf: {} };
    const response = await startRegistration({ optionsJSON: { ...asked.answer, extensions } });
    const sent = await send('/api/auth/passkey/verify-registration', { response, name });
    return 'problem' in sent ? sent.problem : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidStateError') return say.known;
    if (wasStopped(error)) return say.stopped;
    throw error;
  }
}
