import { z } from 'zod/mini';
import type { Directory } from '../directory.ts';
import { day } from '../entries/day-field.ts';
import { instant } from '../entries/entry.ts';
import { roles, unitKinds } from '../packs/nouns.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const lines = z.array(line).check(z.maxLength(10));
/** A number as people write it; without a digit it could not be rung. */
const phone = z.string().check(z.regex(/^[+(]?[0-9][0-9 ()+-]*$/, 'must be a telephone number'), z.maxLength(40));
const email = z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'must be an email address'), z.maxLength(320));
const days = z.array(day);

const schoolDays = { schoolTerms: z.array(z.strictObject({ from: day, until: day })), insetDays: days };

const contact = z.strictObject({
  address: z.optional(lines),
  phone: z.optional(phone),
  email: z.optional(email),
  hours: z.optional(lines),
});

/**
 * An organisation's reference data as it is written down and sent to devices (GET /api/me). Shape only: whether ids that it
 * names are there is asked where it is stored. A name that is not known is refused, so that a misspelt one is not lost.
 */
export const directorySchema = z.strictObject({
  organisation: z.strictObject({
    id,
    name: line,
    prefix: z.string(),
    packs: z.strictObject({ feedback: z.string(), conduct: z.string() }),
    contact: z.optional(contact),
  }),
  units: z.array(
    z.strictObject({
      id,
      name: line,
      kind: z.enum(unitKinds),
      parent: z.nullable(z.string()),
      contact: z.optional(contact),
    }),
  ),
  staff: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      title: z.string(),
      roles: z.array(z.strictObject({ role: z.enum(roles), unit: z.string() })),
      lineManager: z.nullable(z.string()),
      phone: z.optional(phone),
    }),
  ),
  calendar: z.strictObject({
    holidays: days,
    replaces: z.optional(z.boolean()),
    ...schoolDays,
    schools: z.optional(z.record(id, z.strictObject(schoolDays))),
    added: z.optional(
      z.array(
        z.strictObject({
          ...{ day, addedAt: instant, reason: words },
          takenBack: z.optional(z.strictObject({ at: instant, by: id, reason: words })),
        }),
      ),
    ),
    changedSchoolDays: z.optional(
      z.array(
        z.strictObject({
          ...{ unit: z.nullable(id), changedAt: instant, changedBy: id, reason: words },
          was: z.nullable(z.strictObject(schoolDays)),
        }),
      ),
    ),
  }),
  cameras: z.array(z.strictObject({ id, name: line, unit: z.string() })),
  urgent: z.optional(
    z.array(
      z.strictObject({
        id,
        name: line,
        phone,
        kind: z.enum(['emergency', 'duty']),
        unit: z.nullable(z.string()),
        confirmedOn: z.nullable(day),
      }),
    ),
  ),
  decisions: z.optional(
    z.array(
      z.strictObject({
        ...{ pack: id, choice: id, option: id, reason: words, decidedBy: id, from: day },
        until: z.optional(z.nullable(day)),
        decidedAt: z.optional(instant),
      }),
    ),
  ),
  contacts: z.optional(
    z.array(z.strictObject({ pack: id, contact: id, lines: z.array(line), confirmedOn: day, confirmedBy: id })),
  ),
}) satisfies z.ZodMiniType<Directory>;
