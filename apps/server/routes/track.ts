import { Hono } from 'hono';
import { trackRequest, type TrackAnswer } from '@evenhand/policy/wire/track';
import type { Config } from '../config.ts';
import { addressOf } from '../middleware/address.ts';
import { readBody } from '../middleware/read-input.ts';
import type { PublicTracking } from '../public/open-tracking.ts';

/**
 * What the tracking page shows, for programs: a reference and its code open the public view. That they do not fit is an
 * answer like another, not a mistake in the request.
 */
export function trackRoutes(tracking: PublicTracking, config: Pick<Config, 'addressHeader'>): Hono {
  return new Hono().post('/', async (c) => {
    const { reference, code } = await readBody(c, trackRequest);
    const opened = await tracking.openTracking(reference, code, addressOf(c, config.addressHeader));
    if (!opened.opened) return c.json(opened satisfies TrackAnswer);
    const view = await tracking.trackedView(opened.reference, opened.token);
    if (!view) return c.json({ opened: false, why: 'no-match' } satisfies TrackAnswer);
    return c.json({ opened: true, view } satisfies TrackAnswer);
  });
}
