import { z } from 'zod/mini';

/** How the person wants to be reached about this case, in their own words; numbers are kept as they were given. */
export const contact = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(300))),
  preferred: z.optional(z.enum(['email', 'phone', 'letter', 'in-person', 'none'])),
  email: z.optional(z.string().check(z.maxLength(300))),
  phone: z.optional(z.string().check(z.maxLength(60))),
  address: z.optional(z.string().check(z.maxLength(1000))),
});

/** Why the organisation spoke with somebody, as far as a policy asks. */
export const contactPurposes = [
  'handling',
  'question',
  'delay',
  'next-stage',
  'stage-refusal',
  'advice',
  'sorted',
  'legal',
  'death',
  'safeguarding',
  'learning',
  'provider',
  'panel',
  'compliment',
] as const;

export const contactMethods = ['in-person', 'phone', 'email', 'letter', 'web', 'social'] as const;
