import { Hono } from 'hono';
import { protocolVersion } from '@evenhand/policy/wire/replication';
import type { Me } from '@evenhand/policy/wire/session';
import type { SignedIn } from '../middleware/who.ts';

/** Who is signed in, with the reference data that their device keeps. */
export function meRoutes(now: () => Date): Hono<SignedIn> {
  return new Hono<SignedIn>().get('/', (c) => {
    const { staff, email, directory } = c.get('who');
    const me: Me = { staff: staff.id, email, directory, now: now().toISOString(), protocol: protocolVersion };
    return c.json(me);
  });
}
