import { Hono } from 'hono';
import type { HealthAnswer } from '@evenhand/policy/wire/health';
import { isAnswering } from '../db/is-answering.ts';
import type { Sql } from '../db/open.ts';

/** For whoever watches over the server: `live` when it answers at all, `ready` when its database does too. */
export function healthRoutes(sql: Sql): Hono {
  return new Hono().get('/', async (c) => {
    const ready = await isAnswering(sql);
    return c.json({ live: true, ready } satisfies HealthAnswer, ready ? 200 : 503);
  });
}
