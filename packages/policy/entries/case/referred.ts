import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

export const referralTargets = [
  'appeal',
  'safeguarding-officer',
  'mash',
  'children-service',
  'police',
  'law-officers',
  'viscount',
  'ombudsman',
  'complaints-panel',
  'professional-body',
  'contractor',
  'hr',
  'information-governance',
  'communications',
  'leadership',
  'equality-team',
  'data-protection',
  'governing-body',
  'other-unit',
] as const;

export const referred = caseEntry({
  sort: 'act',
  body: z.strictObject({
    to: z.enum(referralTargets),
    why: z.optional(words(4000)),
    stops: z.optional(z.enum(['none', 'points', 'all'])),
    told: z.optional(z.boolean()),
    /** The points that go with it, where it does not take all. */
    points: z.optional(z.array(z.number())),
  }),
});
