import { z } from 'zod/mini';
import { channels } from '../../packs/nouns.ts';
import { incidentEntry, line } from '../define-entry.ts';
import { incidentDetails, learn } from './details.ts';

export const incidentRecorded = incidentEntry({
  sort: 'fact',
  begins: 'always',
  body: z.strictObject({
    conduct: z.enum(['unacceptable', 'positive']),
    behaviours: z.array(line()),
    unit: z.string(),
    channel: z.optional(z.enum(channels)),
    reference: z.optional(z.string()),
    narrative: z.optional(z.string().check(z.maxLength(20_000))),
    staff: z.optional(z.array(line())),
    forms: z.optional(z.array(line())),
    ...incidentDetails,
  }),
  evolve(state, { at, by, body }, pack) {
    state.conduct = body.conduct;
    state.behaviours = body.behaviours;
    state.unit = body.unit;
    state.channel = body.channel ?? 'in-person';
    state.reference = body.reference ?? null;
    state.narrative = body.narrative ?? '';
    state.staff = body.staff ?? [by];
    state.recordedBy = by;
    state.happenedAt = at;
    state.forms = body.forms ?? [];
    learn(state, body, pack);
  },
});
