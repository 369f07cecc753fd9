import { z } from 'zod/mini';
import type { AddedDay, ChangedSchoolDays, ConfirmedContact } from '../directory.ts';
import { day } from '../entries/day-field.ts';
import type { LocalDecision } from '../packs/local-rules.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const reason = z.string().check(z.trim(), z.minLength(1, 'must say why'), z.maxLength(1000));

/** POST /api/decisions: what the organisation decides where its policy leaves a choice. Who decided is whoever is signed in. */
export const decisionRequest = z.strictObject({ pack: id, choice: id, option: id, reason, from: day });
export type DecisionRequest = z.infer<typeof decisionRequest>;

export interface DecisionAnswer {
  decision: LocalDecision;
}

/** POST /api/holidays: a day off that was announced after the year had begun. */
export const holidayRequest = z.strictObject({ day, reason });
export type HolidayRequest = z.infer<typeof holidayRequest>;

/** POST /api/holidays/taken-back: a day off that was added by mistake or called off. The same shape. */
export interface HolidayAnswer {
  added: AddedDay;
}

const contactLine = z.string().check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(200));

/** POST /api/contacts: how somebody outside whom a policy names is reached, made sure of today by whoever is signed in. */
export const contactRequest = z.strictObject({
  pack: id,
  contact: id,
  lines: z.array(contactLine).check(z.minLength(1, 'must have a line'), z.maxLength(10)),
});
export type ContactRequest = z.infer<typeof contactRequest>;

export interface ContactAnswer {
  contact: ConfirmedContact;
}

/** POST /api/school-days: when schools are open, whole, of the organisation or of one school. What is over must stand as it was. */
export const schoolDaysRequest = z.strictObject({
  unit: z.nullable(id),
  schoolTerms: z.array(z.strictObject({ from: day, until: day })).check(z.maxLength(200)),
  insetDays: z.array(day).check(z.maxLength(500)),
  reason,
});
export type SchoolDaysRequest = z.infer<typeof schoolDaysRequest>;

export interface SchoolDaysAnswer {
  changed: ChangedSchoolDays;
}
