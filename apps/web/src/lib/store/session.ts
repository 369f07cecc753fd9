import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import type { DeviceAnswer, Me } from '@evenhand/policy/wire/session';
import type { Person } from './vault.ts';

const key = 'evenhand:session';

/** Who used this device last: enough to find their store with no network. No secret. */
export function lastSession(): Person | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Person | null;
    return kept && typeof kept.organisation === 'string' && typeof kept.staff === 'string' ? kept : null;
  } catch {
    return null;
  }
}

/** From now on this page is theirs, and so is the next one. */
export function rememberSession(session: Person): void {
  localStorage.setItem(key, JSON.stringify(session));
  actAs(session.staff);
}
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

/**
 * Who the page believes is signed in. On a shared device the browser's session may be somebody else's by now; the server then
 * answers as if nobody were, and nothing of one person lands in the store of another.
 */
export const asPerson = (staff: string): Record<string, string> => ({ 'evenhand-staff': staff });

let current: string | null = null;
/** Whose store this page has open; null for nobody's. */
export const actAs = (staff: string | null): void => void (current = staff);
/** What every request of a page of theirs carries. */
export const asCurrent = (): Record<string, string> => (current === null ? {} : asPerson(current));

export const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const personIn = (me: Me): Person => ({ organisation: me.directory.organisation.id, staff: me.staff });

/** Who the server says is signed in; null when nobody is. */
export async function fetchMe(): Promise<Me | null | 'unreachable'> {
  const answer = await send('/api/me');
  if (answer === 'unreachable' || answer.status >= 500) return 'unreachable';
  return answer.ok ? ((await answer.json()) as Me) : null;
}

interface Asking {
  /** Who the server says is signed in; null when it is not this person. */
  me(): Promise<Me | null | 'unreachable'>;
  /** What holds for people whose records are kept from this person; null when the server could not be asked. */
  limits(): Promise<LimitsAnswer | null>;
  /** Makes this store's device known; the server gives the code that every reference of this device carries. */
  enrol(id: string, name: string): Promise<DeviceAnswer | null>;
}

/** What the store of one person asks the server beside its entries. */
export function askAs(staff: string): Asking {
  const own = asPerson(staff);
  const answerTo = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer | null> => {
    const answer = await send(path, { ...init, headers: { ...(init.headers as Record<string, string>), ...own } });
    return answer !== 'unreachable' && answer.ok ? ((await answer.json()) as Answer) : null;
  };
  return {
    async me() {
      const me = await fetchMe();
      return me !== 'unreachable' && me?.staff !== staff ? null : me;
    },
    limits: () => answerTo('/api/limits'),
    enrol: (id, name) => answerTo('/api/device', asJson({ id, name })),
  };
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
