// A real OpenID Connect provider on a port of this machine, with people of the test's choice, and a browser's walk through it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface TestProvider {
  issuer: string;
  close(): Promise<void>;
}

export const testClient = { clientId: 'evenhand', clientSecret: 'a secret that only the two of them know' };

/** What the provider says of people, by the name that they type there. */
export type Claims = Record<string, { email?: string; email_verified?: boolean }>;

/** A free port, for a provider that is started later. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts one. `issuer` is what it calls itself, its own address when left out. */
export async function startProvider(
  people: Claims,
  { port, redirect, issuer = `http://127.0.0.1:${port}` }: { port: number; redirect: string; issuer?: string },
): Promise<TestProvider> {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: testClient.clientId,
        client_secret: testClient.clientSecret,
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    // Nobody is asked whether they agree: an organisation's own provider does not ask either.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const server = createServer(provider.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Goes to the provider as a browser does, signs in there as somebody, and answers where the provider then leads to. */
export async function walkThrough(address: string, sub: string): Promise<URL> {
  const jar = new Map<string, string>();
  const host = new URL(address).host;
  const go = async (to: string, body?: URLSearchParams): Promise<Response> => {
    const answer = await fetch(to, {
      ...{ redirect: 'manual', method: body ? 'POST' : 'GET' },
      ...(body && { body }),
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
  let answer = await go(address);
  for (let steps = 0; steps < 10; steps++) {
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`The provider answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    const next = new URL(to, address);
    if (next.host !== host) return next;
    answer = next.pathname.startsWith('/interaction/')
      ? await go(next.href, new URLSearchParams({ prompt: 'login', login: sub, password: 'any' }))
      : await go(next.href);
  }
  throw new Error('The provider led round in a circle.');
}
