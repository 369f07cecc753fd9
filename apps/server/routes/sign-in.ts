import { Hono, type Context } from 'hono';
import type { WaysAnswer } from '@evenhand/policy/wire/access';
import { passkeyMade, passkeyUsed } from '@evenhand/policy/wire/passkey';
import { passwordRequest, signInRequest } from '@evenhand/policy/wire/session';
import { addressOfCaller, type Auth } from '../auth.ts';
import type { Config } from '../config.ts';
import { countTry, forgetTries } from '../db/count-try.ts';
import { writeChange, type AccessChange } from '../db/log-change.ts';
import type { Sql } from '../db/open.ts';
import { addressOf, triesKey } from '../middleware/address.ts';
import { RequestProblem } from '../middleware/problem.ts';
import { checkType, readBody } from '../middleware/read-input.ts';
import { notSignedIn } from '../middleware/who.ts';
import { openidProvider, type OpenidSignIn } from '../openid.ts';
import { weaknessOf } from '../password-strength.ts';
import { inOneShape, refusedBack } from './sign-in-answers.ts';

const most = 10;
const minutes = 15;

export interface SignInParts {
  auth: Auth;
  /** The organisation's own sign-in, where there is one. */
  openid: OpenidSignIn | undefined;
  sql: Sql;
  config: Pick<Config, 'secret' | 'origin' | 'addressHeader'>;
}

/**
 * What of the sign-in library can be reached from outside, and what must be sent there; everything else that it offers is
 * done by routes of ours, or not at all.
 */
const offered = [
  ['GET', '/passkey/generate-register-options', null],
  ['POST', '/passkey/verify-registration', passkeyMade],
  ['GET', '/passkey/generate-authenticate-options', null],
  ['POST', '/passkey/verify-authentication', passkeyUsed],
] as const;

/**
 * Ways in and out. Before a password is looked at, wrong ones for that account are counted: ten in a quarter of an hour,
 * then the account is closed to passwords, right ones included, for the rest of it. An address that nobody has is counted
 * in the same way, so nobody learns who has an account. The count is in the database: it holds across server processes.
 */
export function signInRoutes({ auth, openid, sql, config }: SignInParts): Hono {
  const routes = new Hono();
  const told = (c: Context, request: Request): Request => toldAddress(request, addressOf(c, config.addressHeader));

  const sessionOf = (c: Context) =>
    auth.api.getSession({ headers: c.req.raw.headers, query: { disableRefresh: true } });

  routes.get('/ways', (c) => c.json({ openid: openid ? { name: openid.name } : null } satisfies WaysAnswer));

  // The library refuses other types too, and writes what was sent past our log.
  routes.use(async (c, next) => {
    const type = c.req.header('content-type');
    if (type !== undefined) checkType(type);
    await next();
  });

  routes.post('/sign-in/email', async (c) => {
    const request = told(c, c.req.raw.clone());
    const { email } = await readBody(c, signInRequest);
    const key = triesKey(config.secret, 'sign-in', email.trim().toLowerCase());
    const tried = await countTry(sql, key, most, minutes);
    if (!tried.allowed) {
      const sentence = `There were too many wrong tries for this account. Please try again in ${tried.minutes} minutes.`;
      throw new RequestProblem(429, 'too-many-tries', sentence);
    }
    const answer = await auth.handler(request);
    if (answer.ok) await forgetTries(sql, key);
    return inOneShape(answer, 'The email address or the password is wrong.');
  });

  routes.post('/sign-out', (c) => logged(c, 'signed-out'));
  routes.post('/change-password', (c) => logged(c, 'password-changed', checkNewPassword));
  for (const [method, path, body] of offered) {
    routes.on(method, path, async (c) => {
      const request = told(c, c.req.raw.clone());
      if (body === passkeyMade && !(await sessionOf(c))) throw notSignedIn();
      if (body) await readBody(c, body);
      return inOneShape(await auth.handler(request), 'This passkey does not open an account here.');
    });
  }

  // Where to go to sign in at the organisation's own provider; the way back is fixed here and not asked of anybody.
  routes.post('/openid', async (c) => {
    const provider = await providerOf(openid);
    const place = `${config.origin}/app/sign-in/`;
    const answer = await provider.handler(
      told(
        c,
        new Request(`${config.origin}/api/auth/sign-in/social`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: config.origin },
          body: JSON.stringify({
            ...{ provider: openidProvider, disableRedirect: true },
            ...{ callbackURL: `${place}?back`, errorCallbackURL: place },
          }),
        }),
      ),
    );
    return inOneShape(answer, 'The sign-in could not begin.');
  });
  routes.get(`/callback/${openidProvider}`, async (c) => {
    const provider = await providerOf(openid);
    return refusedBack(await provider.handler(told(c, c.req.raw)), config.origin);
  });
  return routes;

  /** What ends or changes the way in of whoever is signed in; written down once it is done. */
  async function logged(c: Context, act: AccessChange['act'], check?: typeof checkNewPassword): Promise<Response> {
    const request = told(c, c.req.raw.clone());
    const session = await sessionOf(c);
    if (check && !session) throw notSignedIn();
    if (check && session) await check(c, session.user);
    const answer = await inOneShape(await auth.handler(request), 'Please sign in first.');
    if (session) {
      const { organisation, staff } = session.user;
      await writeChange(sql, { organisation, actor: staff, act });
    }
    return answer;
  }
}

async function checkNewPassword(c: Context, whose: Record<'name' | 'email' | 'organisation', string>): Promise<void> {
  const { newPassword } = await readBody(c, passwordRequest);
  const weakness = await weaknessOf(newPassword, [whose.name, whose.email, whose.organisation]);
  if (weakness !== null) throw new RequestProblem(400, 'weak-password', weakness);
}

async function providerOf(openid: OpenidSignIn | undefined): Promise<Auth> {
  if (!openid) throw new RequestProblem(404, 'not-found', 'There is nothing at this address.');
  const auth = await openid.auth();
  if (auth) return auth;
  const sentence = `${openid.name} cannot be reached now. Sign in with your password, or try again in a few minutes.`;
  throw new RequestProblem(503, 'unavailable', sentence);
}

function toldAddress(request: Request, address: string): Request {
  const headers = new Headers(request.headers);
  headers.set(addressOfCaller, address);
  return new Request(request, { headers });
}
