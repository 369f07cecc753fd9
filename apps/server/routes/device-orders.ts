import { Hono } from 'hono';
import { deviceName, ordersRequest, type OrdersAnswer } from '@evenhand/policy/wire/access';
import { confirmWipe, isToBeWiped } from '../db/device-contact.ts';
import type { Sql } from '../db/open.ts';
import { readBody } from '../middleware/read-input.ts';

/**
 * What devices were told to do. Needs no session: a lost phone is signed out, and is to hear it all the same. Whoever knows
 * a device's id, which nobody can guess, learns only whether that device is to be wiped.
 */
export function deviceOrdersRoutes(sql: Sql): Hono {
  return new Hono()
    .post('/orders', async (c) => {
      const { devices } = await readBody(c, ordersRequest);
      const asked = await Promise.all(devices.map((device) => isToBeWiped(sql, device)));
      return c.json({ wipe: devices.filter((_, index) => asked[index]) } satisfies OrdersAnswer);
    })
    .post('/wiped', async (c) => {
      await confirmWipe(sql, await readBody(c, deviceName));
      return c.json({});
    });
}
