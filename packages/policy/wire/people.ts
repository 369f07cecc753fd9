import { z } from 'zod/mini';
import type { Staff, Unit } from '../directory.ts';
import { roles, unitKinds } from '../packs/nouns.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = (says: string) => z.string().check(z.trim(), z.minLength(1, says), z.maxLength(200));

/** What is said of a colleague, whole; what they did before stands on records as it was. */
const person = {
  name: line('needs a name'),
  title: z.string().check(z.trim(), z.maxLength(200)),
  lineManager: z.nullable(id),
  roles: z.array(z.strictObject({ role: z.enum(roles), unit: id })).check(z.maxLength(50)),
};
const email = z.string().check(z.trim(), z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+$/, 'is no email address'));

/** POST /api/people: a new colleague, who may sign in from now on. */
export const newPersonRequest = z.strictObject({ ...person, email });
export type NewPersonRequest = z.infer<typeof newPersonRequest>;

/** POST /api/people/:id: what is said of a colleague from now on. Roles count from their next request. */
export const personRequest = z.strictObject(person);
export type PersonRequest = z.infer<typeof personRequest>;

/**
 * What the others answer too: POST /api/people/:id/password (a new password; every session of theirs ends) and
 * POST /api/people/:id/left (they may not sign in any more and have no roles; their name stays on what they did). A password
 * stands in the answer that made it and nowhere else.
 */
export interface PersonAnswer {
  person: Staff;
  password?: string;
}

/** GET /api/people: who has an account, by the email address that they sign in with. */
export interface PeopleAnswer {
  accounts: { staff: string; email: string }[];
}

/** POST /api/units: a unit below another. */
export const newUnitRequest = z.strictObject({ name: line('needs a name'), kind: z.enum(unitKinds), parent: id });
export type NewUnitRequest = z.infer<typeof newUnitRequest>;

/** POST /api/units/:id: another name, or another place; only the organisation itself lies below nothing. */
export const unitRequest = z.strictObject({ name: line('needs a name'), parent: z.nullable(id) });
export type UnitRequest = z.infer<typeof unitRequest>;

export interface UnitAnswer {
  unit: Unit;
}
