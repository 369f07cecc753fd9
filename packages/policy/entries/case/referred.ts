import { z } from 'zod/mini';
import { caseEntry, words } from '../define-entry.ts';

// In the order in which people are asked: what cannot wait, then colleagues, then those outside.
export const referralTargets = [
  'safeguarding-officer',
  'police',
  'mash',
  'children-service',
  'leadership',
  'other-unit',
  'equality-team',
  'data-protection',
  'information-governance',
  'communications',
  'hr',
  'governing-body',
  'contractor',
  'complaints-panel',
  'appeal',
  'ombudsman',
  'professional-body',
  'law-officers',
  'viscount',
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
