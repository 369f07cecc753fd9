import { z } from 'zod/mini';
import { channels, flags, harms } from '../../packs/nouns.ts';
import { keepToReaders } from '../../records/incident.ts';
import { incidentEntry, line } from '../define-entry.ts';
import { instant, uuid } from '../entry.ts';

export const incidentRecorded = incidentEntry({
  sort: 'fact',
  begins: 'always',
  body: z.strictObject({
    conduct: z.enum(['unacceptable', 'positive']),
    behaviours: z.array(line()),
    place: z.optional(z.string().check(z.maxLength(300))),
    unit: z.string(),
    channel: z.optional(z.enum(channels)),
    reference: z.optional(z.string()),
    narrative: z.optional(z.string().check(z.maxLength(20_000))),
    harm: z.optional(z.array(z.enum(harms))),
    flags: z.optional(z.array(z.enum(flags))),
    customer: z.optional(uuid),
    /** What the person looked like, when nobody knows who it was. */
    description: z.optional(z.string().check(z.maxLength(2000))),
    staff: z.optional(z.array(line())),
    witnesses: z.optional(z.array(line())),
    askedToStop: z.optional(z.boolean()),
    ended: z.optional(z.string()),
    /** What the person was told when the contact was ended; ids of the policy. */
    told: z.optional(z.array(line())),
    serious: z.optional(z.boolean()),
    forms: z.optional(z.array(line())),
    police: z.optional(z.strictObject({ called: z.boolean(), reference: z.optional(z.string()) })),
    wantsCharges: z.optional(z.boolean()),
    /** An investigation by the safety officer is wanted before anything is decided. */
    investigate: z.optional(z.boolean()),
    camera: z.optional(
      z.strictObject({
        on: z.boolean(),
        worn: z.optional(z.boolean()),
        camera: z.optional(line()),
        from: z.optional(instant),
        announced: z.optional(z.boolean()),
        why: z.optional(z.string()),
        until: z.optional(instant),
      }),
    ),
  }),
  evolve(state, { at, by, body }, pack) {
    state.conduct = body.conduct;
    state.behaviours = body.behaviours;
    state.place = body.place ?? '';
    state.unit = body.unit;
    state.channel = body.channel ?? 'in-person';
    state.reference = body.reference ?? null;
    state.narrative = body.narrative ?? '';
    state.harm = body.harm ?? [];
    state.flags = body.flags ?? [];
    state.customer = body.customer ?? null;
    state.description = body.description ?? '';
    state.staff = body.staff ?? [by];
    state.recordedBy = by;
    state.happenedAt = at;
    state.askedToStop = body.askedToStop ?? null;
    state.ended = body.ended ?? '';
    state.wantsCharges = body.wantsCharges ?? null;
    state.police = body.police ?? null;
    state.investigate = body.investigate ?? null;
    state.camera = body.camera ?? null;
    state.witnesses = body.witnesses ?? [];
    state.serious = (body.serious ?? false) || state.flags.includes('legal-action');
    if (state.serious) keepToReaders(state, pack, 'serious');
    state.forms = body.forms ?? [];
  },
});
