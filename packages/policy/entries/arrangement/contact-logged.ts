import { z } from 'zod/mini';
import { arrangementEntry, words } from '../define-entry.ts';
import { roles } from '../../packs/nouns.ts';

export const arrangementContactLogged = arrangementEntry({
  sort: 'fact',
  body: z.strictObject({
    with: z.enum(['customer', 'representative', 'police', 'colleague', 'legal-adviser', 'agency', 'ombudsman']),
    direction: z.enum(['in', 'out']),
    summary: words(),
    role: z.optional(z.enum(roles)),
    purpose: z.optional(z.enum(['advice', 'other-avenues', 'safety', 'strategy-meeting', 'sharing', 'approval'])),
  }),
});
