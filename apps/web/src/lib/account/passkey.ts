import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { sendJson as send } from '#lib/frame/send-json.ts';
import { words } from '#lib/words/index.ts';

const supported = (): boolean => typeof PublicKeyCredential === 'function';

/** The person closed the question of their device, or let it wait too long. */
const wasStopped = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);

/** Signs in with whichever passkey the person chooses. Null when it worked, else the sentence to show. */
export async function signInByPasskey(): Promise<string | null> {
  const say = words.signin.passkeyProblem;
  if (!supported()) return say.unsupported;
  const asked = await send<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey/generate-authenticate-options');
  if ('problem' in asked) return asked.problem;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    const response = await startAuthentication({ optionsJSON: asked.answer });
    const sent = await send('/api/auth/passkey/verify-authentication', { response });
    return 'problem' in sent ? (sent.refused ? say.unknown : sent.problem) : null;
  } catch (error) {
    if (wasStopped(error)) return say.stopped;
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
    const response = await startRegistration({ optionsJSON: asked.answer });
    const sent = await send('/api/auth/passkey/verify-registration', { response, name });
    return 'problem' in sent ? sent.problem : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidStateError') return say.known;
    if (wasStopped(error)) return say.stopped;
    throw error;
  }
}
