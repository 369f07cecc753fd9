import { Hono } from 'hono';
import type { LimitsAnswer } from '@evenhand/policy/wire/limits';
import { closedTo } from '../db/closed-to.ts';
import type { Sql } from '../db/open.ts';
import { standingLimits } from '../db/standing-limits.ts';
import type { SignedIn } from '../middleware/who.ts';

/** What holds for the contact of people whom the reader may meet and whose record they may not read. */
export function standingLimitsRoutes(sql: Sql, now: () => Date): Hono<SignedIn> {
  return new Hono<SignedIn>().get('/', async (c) => {
    const { organisation, staff, directory } = c.get('who');
    const reader = { organisation, staff, directory };
    const [standing, closed] = await Promise.all([
      standingLimits(sql, reader, now().toISOString()),
      closedTo(sql, reader),
    ]);
    const answer: LimitsAnswer = { ...standing, closedTo: [...new Set([...standing.closedTo, ...closed])] };
    return c.json(answer);
  });
}
