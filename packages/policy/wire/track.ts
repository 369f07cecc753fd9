import { z } from 'zod/mini';
import type { PublicView } from '../derive/public-view.ts';

export const trackRequest = z.strictObject({
  reference: z.string().check(z.maxLength(60)),
  code: z.string().check(z.maxLength(60)),
});

/** Wrong code and unknown reference are one answer, and cost the same. */
export type TrackAnswer =
  | { opened: true; view: PublicView }
  | { opened: false; why: 'no-match' }
  | { opened: false; why: 'too-many-tries'; minutes: number };
