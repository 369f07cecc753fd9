import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import type { DeviceAnswer, Me } from '@evenhand/policy/wire/session';

const key = 'evenhand:session';

/** Who used this device last: enough to open their store with no network. No secret. */
export interface LastSession {
  organisation: string;
  staff: string;
}

export function lastSession(): LastSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as LastSession | null;
    return kept && typeof kept.organisation === 'string' && typeof kept.staff === 'string' ? kept : null;
  } catch {
    return null;
  }
}

export const rememberSession = (session: LastSession): void => localStorage.setItem(key, JSON.stringify(session));
export const forgetSession = (): void => localStorage.removeItem(key);

const patience = 15_000;

/** Asks the server once; `unreachable` when no answer came. */
export async function send(path: string, init?: RequestInit): Promise<Response | 'unreachable'> {
  try {
    return await fetch(path, { credentials: 'same-origin', signal: AbortSignal.timeout(patience), ...init });
  } catch {
    return 'unreachable';
  }
}

export const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Who the server says is signed in; null when nobody is. */
export async function fetchMe(): Promise<Me | null | 'unreachable'> {
  const answer = await send('/api/me');
  if (answer === 'unreachable' || answer.status >= 500) return 'unreachable';
  return answer.ok ? ((await answer.json()) as Me) : null;
}

/** What holds for people whose records are kept from this person; null when the server could not be asked. */
export async function fetchLimits(): Promise<LimitsAnswer | null> {
  const answer = await send('/api/limits');
  return answer !== 'unreachable' && answer.ok ? ((await answer.json()) as LimitsAnswer) : null;
}

/** Makes this store's device known; the server gives the code that every reference of this device carries. */
export async function enrol(id: string, name: string): Promise<DeviceAnswer | null> {
  const answer = await send('/api/device', asJson({ id, name }));
  return answer !== 'unreachable' && answer.ok ? ((await answer.json()) as DeviceAnswer) : null;
}

export type SignInProblem = 'wrong' | 'tooMany' | 'unreachable' | 'broken';

export async function signInWith(email: string, password: string): Promise<SignInProblem | null> {
  const answer = await send('/api/auth/sign-in/email', asJson({ email: email.trim(), password }));
  if (answer === 'unreachable') return 'unreachable';
  if (answer.ok) return null;
  if (answer.status === 429) return 'tooMany';
  return answer.status < 500 ? 'wrong' : 'broken';
}

export async function signOutOf(): Promise<void> {
  await send('/api/auth/sign-out', asJson({}));
}
