import { Hono } from 'hono';
import { protocolVersion } from '@evenhand/policy/wire/replication';
import type { Me } from '@evenhand/policy/wire/session';
import type { SignedIn } from '../middleware/who.ts';
import type { RescueBox } from '../rescue-box.ts';

/** Who is signed in, with the reference data that their device keeps. */
export function meRoutes({ now, box }: { now: () => Date; box: RescueBox }): Hono<SignedIn> {
  return new Hono<SignedIn>().get('/', async (c) => {
    const { organisation, staff, email, directory } = c.get('who');
    const me: Me = {
      ...{ staff: staff.id, email, directory },
      ...{ now: now().toISOString(), protocol: protocolVersion },
      rescue: await box.meansOf(organisation, staff.id),
    };
    return c.json(me);
  });
}
