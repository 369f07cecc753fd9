import { z } from 'zod/mini';
import { flags, harms } from '../../packs/nouns.ts';
import { keepToReaders, type IncidentState } from '../../records/incident.ts';
import type { Pack } from '../../packs/pack.ts';
import { line } from '../define-entry.ts';
import { instant, uuid } from '../entry.ts';

/** What is known of an incident beside what the person did: said at once, or when somebody is safe and remembers. */
export const incidentDetails = {
  place: z.optional(z.string().check(z.maxLength(300))),
  harm: z.optional(z.array(z.enum(harms))),
  flags: z.optional(z.array(z.enum(flags))),
  customer: z.optional(uuid),
  /** What the person looked like, when nobody knows who it was. */
  description: z.optional(z.string().check(z.maxLength(2000))),
  witnesses: z.optional(z.array(line())),
  askedToStop: z.optional(z.boolean()),
  ended: z.optional(z.string()),
  /** What the person was told when the contact was ended; ids of the policy. */
  told: z.optional(z.array(line())),
  serious: z.optional(z.boolean()),
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
};

type Shape = typeof incidentDetails;
type IncidentDetails = { [Field in keyof Shape]?: z.infer<Shape[Field]> };

/** Takes over what was said; what was not said stays as it is known. */
export function learn(state: IncidentState, said: IncidentDetails, pack: Pack): void {
  state.place = said.place ?? state.place;
  state.harm = said.harm ?? state.harm;
  state.flags = said.flags ?? state.flags;
  state.customer = said.customer ?? state.customer;
  state.description = said.description ?? state.description;
  state.witnesses = said.witnesses ?? state.witnesses;
  state.askedToStop = said.askedToStop ?? state.askedToStop;
  state.ended = said.ended ?? state.ended;
  state.police = said.police ?? state.police;
  state.wantsCharges = said.wantsCharges ?? state.wantsCharges;
  state.investigate = said.investigate ?? state.investigate;
  state.camera = said.camera ?? state.camera;
  state.serious = (said.serious ?? state.serious) || state.flags.includes('legal-action');
  if (state.serious) keepToReaders(state, pack, 'serious');
}
