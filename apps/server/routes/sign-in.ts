import { Hono } from 'hono';
import { signInRequest } from '@evenhand/policy/wire/session';
import { addressOfCaller, type Auth } from '../auth.ts';
import type { Config } from '../config.ts';
import { countTry, forgetTries } from '../db/count-try.ts';
import type { Sql } from '../db/open.ts';
import { addressOf, triesKey } from '../middleware/address.ts';
import { RequestProblem } from '../middleware/problem.ts';
import { checkType, readBody } from '../middleware/read-input.ts';

const most = 10;
const minutes = 15;

export interface SignInParts {
  auth: Auth;
  sql: Sql;
  config: Pick<Config, 'secret' | 'addressHeader'>;
}

/**
 * The sign-in library's own endpoints, with our count of wrong passwords for one account before it: ten in a quarter
 * of an hour, then the account is closed to tries, right ones included, for the rest of it. An address that nobody has is
 * counted in the same way, so nobody learns who has an account.
 */
export function signInRoutes({ auth, sql, config }: SignInParts): Hono {
  const routes = new Hono();

  routes.post('/sign-in/email', async (c) => {
    const request = toldAddress(c.req.raw.clone(), addressOf(c, config.addressHeader));
    const { email } = await readBody(c, signInRequest);
    const key = triesKey(config.secret, 'sign-in', email.trim().toLowerCase());
    const tried = await countTry(sql, key, most, minutes);
    if (!tried.allowed) {
      const sentence = `There were too many wrong tries for this account. Please try again in ${tried.minutes} minutes.`;
      throw new RequestProblem(429, 'too-many-tries', sentence);
    }
    const answer = await auth.handler(request);
    if (answer.ok) await forgetTries(sql, key);
    return inOneShape(answer);
  });

  routes.on(['GET', 'POST'], '/*', async (c) => {
    // The library refuses other types too, and writes what was sent past our log.
    const type = c.req.header('content-type');
    if (type !== undefined) checkType(type);
    return inOneShape(await auth.handler(toldAddress(c.req.raw, addressOf(c, config.addressHeader))));
  });
  return routes;
}

function toldAddress(request: Request, address: string): Request {
  const headers = new Headers(request.headers);
  headers.set(addressOfCaller, address);
  return new Request(request, { headers });
}

/** The library's own refusals, said as everything else that goes wrong here. */
function inOneShape(answer: Response): Response {
  if (answer.ok || (answer.status >= 300 && answer.status < 400)) return answer;
  if (answer.status === 401) {
    throw new RequestProblem(401, 'not-signed-in', 'The email address or the password is wrong.');
  }
  if (answer.status === 429) {
    throw new RequestProblem(429, 'too-many-tries', 'There were too many tries from here. Please wait a minute.');
  }
  if (answer.status === 404) throw new RequestProblem(404, 'not-found', 'There is nothing at this address.');
  if (answer.status === 403) throw new RequestProblem(403, 'bad-request', 'This request came from another site.');
  if (answer.status >= 500) throw new Error(`The sign-in library answered ${answer.status}.`);
  throw new RequestProblem(400, 'bad-request', 'An email address and a password are needed to sign in.');
}
