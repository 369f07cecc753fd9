import type { OpenidProblem } from '@evenhand/policy/wire/access';
import { closedAccount } from '../auth.ts';
import { RequestProblem } from '../middleware/problem.ts';

/** The library's own refusals, said as everything else that goes wrong here. `unknown` is said where nobody was found. */
export async function inOneShape(answer: Response, unknown: string): Promise<Response> {
  if (answer.ok || (answer.status >= 300 && answer.status < 400)) return answer;
  const said = (await answer.json().catch(() => null)) as { code?: string } | null;
  // A closed account looks like one that there never was.
  if (answer.status === 401 || said?.code === closedAccount) throw new RequestProblem(401, 'not-signed-in', unknown);
  if (answer.status === 429) {
    throw new RequestProblem(429, 'too-many-tries', 'There were too many tries from here. Please wait a minute.');
  }
  if (answer.status === 404) throw new RequestProblem(404, 'not-found', 'There is nothing at this address.');
  if (said?.code === 'SESSION_NOT_FRESH') {
    const sentence = 'You signed in a while ago. Sign in again, then add the passkey within the hour.';
    throw new RequestProblem(403, 'sign-in-again', sentence);
  }
  if (answer.status === 403) throw new RequestProblem(403, 'bad-request', 'This request came from another site.');
  if (said?.code && /PASSKEY|CHALLENGE|VERIFY_REGISTRATION|AUTHENTICATION_FAILED|not-verified/.test(said.code)) {
    const sentence = 'The passkey was not accepted. Begin again, and let the device ask for your finger, face or PIN.';
    throw new RequestProblem(400, 'bad-request', sentence);
  }
  if (answer.status >= 500) throw new Error(`The sign-in library answered ${answer.status}.`);
  throw new RequestProblem(400, 'bad-request', 'The request is not what is needed to sign in.');
}

const nobodyHere = /^(signup_disabled|account_not_linked|email_not_found|account-closed|unable_to_link_account)$/;

/**
 * The way back from the organisation's own sign-in, with one word of ours where it did not work: no account here for that
 * verified address, stopped by the person, or anything else. The library's own words would say more than is needed.
 */
export function refusedBack(answer: Response, origin: string): Response {
  const to = answer.headers.get('location');
  if (answer.status === 429) return leadTo('failed', origin, answer);
  if (to === null) throw new Error(`The sign-in library answered ${answer.status} to somebody who came back.`);
  const url = new URL(to, origin);
  const error = url.searchParams.get('error');
  if (error === null) return answer;
  return leadTo(
    nobodyHere.test(error) ? 'no-account' : error === 'access_denied' ? 'stopped' : 'failed',
    origin,
    answer,
  );
}

function leadTo(problem: OpenidProblem, origin: string, answer: Response): Response {
  const headers = new Headers({ location: `${origin}/app/sign-in/?error=${problem}` });
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}
