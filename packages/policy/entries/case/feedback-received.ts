import { z } from 'zod/mini';
import type { Intake } from '../../packs/intake-rules.ts';
import { channels, consentExemptions, feedbackKinds, flags } from '../../packs/nouns.ts';
import { caseEntry, line, words } from '../define-entry.ts';
import { day } from '../day-field.ts';
import { uuid } from '../entry.ts';
import { begin } from '../../records/case.ts';
import { contact } from './contact.ts';

const isComment = (anonymous: Intake['anonymous']): boolean => anonymous !== 'silent' && anonymous.value === 'comment';

export const feedbackReceived = caseEntry({
  sort: 'fact',
  begins: 'always',
  body: z.strictObject({
    feedback: z.enum(feedbackKinds),
    channel: z.enum(channels),
    unit: z.string(),
    reference: z.optional(z.string()),
    /** Only the slow hash of the tracking code: the code itself is known to the customer alone. */
    tracking: z.optional(z.strictObject({ salt: line(), hash: line(), iterations: z.number() })),
    narrative: z.optional(z.string().check(z.maxLength(20_000))),
    points: z.array(z.strictObject({ text: words(4000) })),
    desiredOutcome: z.optional(z.string().check(z.maxLength(4000))),
    eventOn: z.optional(day),
    awareOn: z.optional(day),
    categories: z.optional(z.array(line())),
    customer: z.union([uuid, z.literal('anonymous')]),
    behalf: z.optional(
      z.strictObject({
        name: line(),
        relation: line(),
        exemption: z.optional(z.enum(consentExemptions)),
        /** Who established the ground for the exemption, when and how. */
        proof: z.optional(words(2000)),
        age: z.optional(z.number()),
        /** Who is spoken for, and how to reach them where that was known: somebody has to ask them. */
        spokenFor: z.optional(contact),
      }),
    ),
    scribe: z.optional(z.strictObject({ staff: line(), readBack: z.boolean(), signature: z.optional(line()) })),
    about: z.optional(z.array(line())),
    contact: z.optional(contact),
    needs: z.optional(z.array(line())),
    flags: z.optional(z.array(z.enum(flags))),
    /** It was settled there and then; it is recorded and counted all the same. */
    settled: z.optional(z.boolean()),
    /** Where the record came from when another system held it before: its own id there. */
    source: z.optional(line()),
  }),
  evolve(state, { at, by, body }, pack) {
    const asComment = body.customer === 'anonymous' && isComment(pack.intake.anonymous);
    state.feedback = asComment ? 'comment' : body.feedback;
    state.channel = body.channel;
    state.unit = body.unit;
    state.reference = body.reference ?? null;
    state.takenBy = by;
    state.receivedAt = at;
    state.narrative = body.narrative ?? '';
    state.points = body.points.map(({ text }, index) => ({ number: index + 1, text, answer: null, earlier: [] }));
    state.desiredOutcome = body.desiredOutcome ?? '';
    state.eventOn = body.eventOn ?? null;
    state.awareOn = body.awareOn ?? null;
    state.categories = body.categories ?? [];
    state.customer = body.customer;
    state.contact = body.contact ?? {};
    state.behalf = body.behalf ?? null;
    state.about = body.about ?? [];
    state.needs = body.needs ?? [];
    state.flags = body.flags ?? [];
    state.settled = body.settled ?? false;
    begin(state, at, pack);
  },
});
