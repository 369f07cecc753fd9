import type { GenericOAuthConfig } from 'better-auth/plugins';
import { decodeJwt } from 'jose';
import { createAuth, type Auth } from './auth.ts';
import type { Config, OpenidConfig } from './config.ts';
import type { Sql } from './db/open.ts';
import type { Log } from './log.ts';

/** The word for it in the addresses of the sign-in library: `/api/auth/callback/openid` is where people come back to. */
export const openidProvider = 'openid';

const patience = 5000;

export interface OpenidSignIn {
  name: string;
  /** The sign-in library that knows the provider; null while the provider cannot be reached. */
  auth(): Promise<Auth | null>;
}

/**
 * The organisation's own sign-in (OpenID Connect). The library asks the provider once, when it is made, and forgets one that
 * it cannot reach; so it is made here once the provider answers. The server starts without, and says so in its log.
 * Nobody gets an account by it: see `claimsOf`.
 */
export function openidSignIn(
  sql: Sql,
  config: Pick<Config, 'origin' | 'secret'> & { openid: OpenidConfig },
  log: Log,
): OpenidSignIn {
  const { openid } = config;
  let made: Auth | null = null;
  let asking: Promise<Auth | null> | null = null;

  async function ask(): Promise<Auth | null> {
    const discoveryUrl = `${openid.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const problem = await problemOf(discoveryUrl, openid.issuer);
    if (problem !== null) {
      log.warn({ issuer: openid.issuer }, `signing in with ${openid.name} does not work now: ${problem}`);
      return null;
    }
    const auth = createAuth(sql, config, log, providerOf(openid, discoveryUrl, log));
    const { socialProviders } = await auth.$context;
    // Asked twice, the provider may have gone in between.
    return socialProviders.some(({ id }) => id === openidProvider) ? auth : null;
  }

  return {
    name: openid.name,
    async auth() {
      if (made) return made;
      asking ??= ask().finally(() => (asking = null));
      return (made ??= await asking);
    },
  };
}

/** Why the provider cannot be used, in words for the log; null when it can. */
async function problemOf(discoveryUrl: string, issuer: string): Promise<string | null> {
  try {
    const answer = await fetch(discoveryUrl, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return `it answered ${answer.status}`;
    const found = (await answer.json()) as { issuer?: unknown };
    // Another issuer may answer at this address; what it says of people counts for nothing (OpenID Connect Discovery 4.3).
    return found.issuer === issuer ? null : 'it calls itself by another name than OIDC_ISSUER';
  } catch (error) {
    return `it cannot be reached (${error instanceof Error ? error.name : 'unknown'})`;
  }
}

function providerOf({ issuer, clientId, clientSecret, name }: OpenidConfig, discoveryUrl: string, log: Log) {
  return {
    ...{ providerId: openidProvider, name, discoveryUrl, clientId, clientSecret },
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    // A person is who this issuer says they are: with another issuer the same word is somebody else.
    accountSubject: ({ profile }) => `${issuer} ${String(profile.sub)}`,
    getUserInfo: (tokens) => claimsOf(tokens, discoveryUrl, log),
  } satisfies GenericOAuthConfig;
}

/**
 * What the provider says of the person: from the identity token, which the library has checked (signature, issuer, audience,
 * nonce) before it asks this; the address from the provider's own answer about them where the token has none. An address
 * counts only when the provider has verified it; null, and nobody is signed in, without an identity token.
 */
async function claimsOf(
  { idToken, accessToken }: { idToken?: string; accessToken?: string },
  discoveryUrl: string,
  log: Log,
) {
  if (idToken === undefined) return null;
  let claims: Record<string, unknown> = decodeJwt(idToken);
  const { sub } = claims;
  if (typeof sub !== 'string') return null;
  if (claims.email === undefined && accessToken !== undefined) {
    const more = await askAbout(accessToken, discoveryUrl).catch((error: unknown) => {
      log.warn({ err: error }, 'the sign-in provider did not say who somebody is');
      return null;
    });
    // An answer about somebody else than the token is no answer (OpenID Connect Core 5.3.2).
    if (more?.sub === sub) claims = { ...more, ...claims };
  }
  const email = typeof claims.email === 'string' ? claims.email : undefined;
  const emailVerified = claims.email_verified === true || claims.email_verified === 'true';
  // Somebody without an address that can be found here is nobody here, which the library says of an address that nobody has.
  return { id: sub, sub, email: email ?? `${sub}@unknown.invalid`, emailVerified, name: '' };
}

async function askAbout(accessToken: string, discoveryUrl: string): Promise<Record<string, unknown> | null> {
  const signal = AbortSignal.timeout(patience);
  const discovered = (await (await fetch(discoveryUrl, { signal })).json()) as { userinfo_endpoint?: string };
  if (discovered.userinfo_endpoint === undefined) return null;
  const answer = await fetch(discovered.userinfo_endpoint, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal,
  });
  return answer.ok ? ((await answer.json()) as Record<string, unknown>) : null;
}
