import type { MiddlewareHandler } from 'hono';
import { staffOf } from '@evenhand/policy/directory';
import type { Auth } from '../auth.ts';
import { readDirectory } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { RequestProblem } from './problem.ts';

/** Who is really asking: never taken from what a request says, only from its session. */
export interface Who extends Reader {
  email: string;
  /** Whether the session still stands, for what outlives a request. */
  stillSignedIn(): Promise<boolean>;
}

export type SignedIn = { Variables: { who: Who } };

const notSignedIn = (): RequestProblem => new RequestProblem(401, 'not-signed-in', 'Please sign in first.');

/**
 * Finds who is signed in and what they may do now: the directory is asked on every request, so a changed role counts
 * from the next one on. Answers 401 without a session, and for an account whose person has left the directory.
 */
export const who =
  (auth: Auth, sql: Sql): MiddlewareHandler<SignedIn> =>
  async (c, next) => {
    const { headers, response } = await auth.api.getSession({ headers: c.req.raw.headers, returnHeaders: true });
    if (!response) throw notSignedIn();
    const { organisation, staff: id, email } = response.user;
    // On a shared device one person's page may come with another's cookie: it is answered as if nobody were signed in, so that
    // nothing of one lands in the store of the other.
    const meant = c.req.header('evenhand-staff');
    if (meant !== undefined && meant !== id) throw notSignedIn();
    const directory = await readDirectory(sql, organisation);
    const staff = directory && staffOf(directory, id);
    if (!directory || !staff) throw notSignedIn();
    const stillSignedIn = async (): Promise<boolean> => {
      const session = await auth.api.getSession({ headers: c.req.raw.headers, query: { disableRefresh: true } });
      const now = session && (await readDirectory(sql, organisation));
      return !!now && staffOf(now, id) !== undefined;
    };
    c.set('who', { organisation, staff, directory, email, stillSignedIn });
    await next();
    // A session that is used lives on: the library says so with a new cookie.
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  };
