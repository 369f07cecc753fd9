import type { Context, MiddlewareHandler } from 'hono';
import { staffOf } from '@evenhand/policy/directory';
import { deviceHeader, readDeviceName, unsentHeader, type DeviceName } from '@evenhand/policy/wire/access';
import type { Auth } from '../auth.ts';
import { isToBeWiped, noteContact } from '../db/device-contact.ts';
import { readDirectory } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { sessionStands } from '../db/session-stands.ts';
import { badRequest, RequestProblem } from './problem.ts';

/** Who is really asking: never taken from what a request says, only from its session. */
export interface Who extends Reader {
  email: string;
  /** Id of the session. */
  session: string;
  /** Whether the session still stands, for what outlives a request. */
  stillSignedIn(): Promise<boolean>;
}

export type SignedIn = { Variables: { who: Who } };

export const notSignedIn = (): RequestProblem => new RequestProblem(401, 'not-signed-in', 'Please sign in first.');

export const deviceWiped = (): RequestProblem =>
  new RequestProblem(
    401,
    'device-wiped',
    'What was kept on this device is to be removed. Sign in again to use it anew.',
  );

/**
 * Finds who is signed in and what they may do now: the directory is asked on every request, so a changed role counts
 * from the next one on. Answers 401 without a session, for an account whose person has left the directory, and, with a word
 * of its own, to a device that was told to remove everything, whoever is signed in on it.
 */
export const who =
  (auth: Auth, sql: Sql): MiddlewareHandler<SignedIn> =>
  async (c, next) => {
    const device = deviceOf(c);
    const { headers, response } = await auth.api.getSession({ headers: c.req.raw.headers, returnHeaders: true });
    const isForeign = response?.user.organisation !== device?.organisation;
    if (device && isForeign && (await isToBeWiped(sql, device))) throw deviceWiped();
    if (!response) throw notSignedIn();
    const { organisation, staff: id, email } = response.user;
    // On a shared device one person's page may come with another's cookie: it is answered as if nobody were signed in, so that
    // nothing of one lands in the store of the other.
    const meant = c.req.header('evenhand-staff');
    if (meant !== undefined && meant !== id) throw notSignedIn();
    const directory = await readDirectory(sql, organisation);
    const staff = directory && staffOf(directory, id);
    if (!directory || !staff) throw notSignedIn();
    const session = response.session.id;
    if (device && !isForeign) {
      const heard = await noteContact(sql, { ...device, staff: id, session, unsent: unsentOf(c) });
      if (heard === 'to-be-wiped') throw deviceWiped();
    }
    const stillSignedIn = async (): Promise<boolean> => {
      const [stands, now] = await Promise.all([sessionStands(sql, session), readDirectory(sql, organisation)]);
      return stands && now !== undefined && staffOf(now, id) !== undefined;
    };
    c.set('who', { organisation, staff, directory, email, session, stillSignedIn });
    await next();
    // A session that is used lives on: the library says so with a new cookie.
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  };

/** The store that a request says it comes from. An event stream, which cannot set a header, says it in its address. */
function deviceOf(c: Context): DeviceName | undefined {
  const text = c.req.header(deviceHeader) ?? c.req.query('device');
  if (text === undefined) return undefined;
  const device = readDeviceName(text);
  if (!device)
    throw badRequest(`The header ${deviceHeader} must be an organisation and a device id with a slash between.`);
  return device;
}

function unsentOf(c: Context): number | undefined {
  const text = c.req.header(unsentHeader);
  if (text === undefined) return undefined;
  if (!/^\d{1,7}$/.test(text)) throw badRequest(`The header ${unsentHeader} must be a whole number.`);
  return Number(text);
}
