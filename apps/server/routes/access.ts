import { Hono, type Context } from 'hono';
import { uuid } from '@evenhand/policy/entries/entry';
import { staffOf } from '@evenhand/policy/directory';
import { mayManagePeople } from '@evenhand/policy/history/people';
import { passkeyRequest, type AccessAnswer } from '@evenhand/policy/wire/access';
import { endSessions } from '../db/end-sessions.ts';
import { listAccess } from '../db/list-access.ts';
import type { Sql } from '../db/open.ts';
import { orderDevice, type DeviceOrder } from '../db/order-device.ts';
import { removePasskey, renamePasskey } from '../db/staff-passkeys.ts';
import { storableText } from '../db/storable.ts';
import { notFound } from '../middleware/problem.ts';
import { readBody } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

/** Whose access it is, who asks, and the session that they ask with. */
interface Asked {
  organisation: string;
  staff: string;
  by: string;
  session: string;
}

/**
 * How somebody gets in and where they are signed in: their own under `/account`, and under `/people/:person` that of a
 * colleague, for administrators. Whatever was done is answered with how things stand then.
 */
export function accessRoutes(sql: Sql): Hono<SignedIn> {
  const own = (c: Context<SignedIn>): Asked => {
    const { organisation, staff, session } = c.get('who');
    return { organisation, session, staff: staff.id, by: staff.id };
  };
  const theirs = (c: Context<SignedIn>): Asked => {
    const { directory, staff } = c.get('who');
    const person = staffOf(directory, c.req.param('person') ?? '');
    // Absent and forbidden look alike.
    if (!mayManagePeople(directory, staff) || !person) throw notFound();
    return { ...own(c), staff: person.id };
  };
  return new Hono<SignedIn>()
    .route(
      '/account',
      accessOf(sql, own).post('/passkeys/:id', async (c) => {
        const asked = own(c);
        const { name } = await readBody(c, passkeyRequest);
        const renamed = await renamePasskey(sql, asked, { id: idOf(c), name: storableText(name) });
        return answer(c, sql, asked, renamed);
      }),
    )
    .route('/people/:person/access', accessOf(sql, theirs));
}

function accessOf(sql: Sql, whose: (c: Context<SignedIn>) => Asked): Hono<SignedIn> {
  const order = async (c: Context<SignedIn>, given: DeviceOrder['order']): Promise<Response> => {
    const asked = whose(c);
    return answer(c, sql, asked, await orderDevice(sql, { ...asked, id: idOf(c), order: given }));
  };
  return new Hono<SignedIn>()
    .get('/', (c) => answer(c, sql, whose(c), true))
    .post('/sessions/end-others', async (c) => {
      const asked = whose(c);
      await endSessions(sql, { ...asked, which: { allBut: asked.session } });
      return answer(c, sql, asked, true);
    })
    .post('/sessions/:id/end', async (c) => {
      const asked = whose(c);
      return answer(c, sql, asked, (await endSessions(sql, { ...asked, which: { one: idOf(c) } })) > 0);
    })
    .post('/devices/:id/sign-out', (c) => order(c, 'sign-out'))
    .post('/devices/:id/wipe', (c) => order(c, 'wipe'))
    .post('/passkeys/:id/remove', async (c) => {
      const asked = whose(c);
      return answer(c, sql, asked, await removePasskey(sql, asked, { id: idOf(c), by: asked.by }));
    });
}

async function answer(c: Context, sql: Sql, { session, ...person }: Asked, found: boolean): Promise<Response> {
  if (!found) throw notFound();
  return c.json((await listAccess(sql, person, session)) satisfies AccessAnswer);
}

function idOf(c: Context): string {
  const read = uuid.safeParse(c.req.param('id'));
  if (!read.success) throw notFound();
  return read.data;
}
