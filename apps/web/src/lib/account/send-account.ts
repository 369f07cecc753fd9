import type { AccessAnswer, WaysAnswer } from '@evenhand/policy/wire/access';
import { sendJson as send, type Sent } from '#lib/frame/send-json.ts';

/** Whose access is meant: one's own, or that of a colleague, by id. */
const base = (person: string | undefined): string =>
  person === undefined ? '/api/account' : `/api/people/${encodeURIComponent(person)}/access`;

export type AccessAct =
  { what: 'end-session' | 'sign-out-device' | 'wipe-device' | 'remove-passkey'; id: string } | { what: 'end-others' };

const ways = {
  'end-session': (id: string) => `sessions/${id}/end`,
  'sign-out-device': (id: string) => `devices/${id}/sign-out`,
  'wipe-device': (id: string) => `devices/${id}/wipe`,
  'remove-passkey': (id: string) => `passkeys/${id}/remove`,
};

export const fetchAccess = (person?: string): Promise<Sent<AccessAnswer>> => send(base(person));

/** Does it, and answers with how things stand then. */
export const doAccess = (act: AccessAct, person?: string): Promise<Sent<AccessAnswer>> =>
  send(`${base(person)}/${act.what === 'end-others' ? 'sessions/end-others' : ways[act.what](act.id)}`, {});

export const renamePasskey = (id: string, name: string): Promise<Sent<AccessAnswer>> =>
  send(`/api/account/passkeys/${id}`, { name });

export const fetchWays = (): Promise<Sent<WaysAnswer>> => send('/api/auth/ways');

/** Where to go to sign in with the organisation's own account. */
export const beginOpenid = (): Promise<Sent<{ url: string }>> => send('/api/auth/openid', {});
