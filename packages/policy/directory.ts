import type { Day } from './time/day.ts';
import type { Term } from './time/calendar.ts';
import type { LocalDecision } from './packs/local-rules.ts';
import type { Role, UnitKind } from './packs/nouns.ts';

/** An organisation's reference data as the server keeps it and as devices hold it. */
export interface Directory {
  organisation: Organisation;
  units: readonly Unit[];
  staff: readonly Staff[];
  /** Days and terms that the organisation keeps beside the packs' tables. */
  calendar: OrganisationCalendar;
  cameras: readonly Camera[];
  /** Whom staff ring when somebody is in danger; absent where nobody has entered any. */
  urgent?: readonly UrgentContact[];
  /** What the organisation decided where its policies leave a choice. */
  decisions?: readonly LocalDecision[];
  /** How those outside whom its policies name are reached, each time somebody made sure of it; the last one counts. */
  contacts?: readonly ConfirmedContact[];
}

/** Somebody outside whom a policy names, as an administrator made sure of it. */
export interface ConfirmedContact {
  /** Ids of the policy and of its contact. */
  pack: string;
  contact: string;
  /** As printed: numbers and addresses, one each. */
  lines: readonly string[];
  confirmedOn: Day;
  /** Id of a member of staff. */
  confirmedBy: string;
}

export interface Organisation {
  id: string;
  name: string;
  /** First part of every reference: two characters of Crockford's base 32. */
  prefix: string;
  /** Adopted packs, by what they cover; the edition follows from the day a record began. */
  packs: { feedback: string; conduct: string };
  /** How customers reach it. */
  contact?: ContactPoint;
}

/** How somebody who is no member of staff reaches an organisation or one of its units. Whatever is not known is left out. */
export interface ContactPoint {
  /** Lines of the postal address, without the name. */
  address?: readonly string[];
  phone?: string;
  email?: string;
  /** When somebody is there, as people read it: a line for each kind of day. */
  hours?: readonly string[];
}

/** A number to ring at once. */
export interface UrgentContact {
  id: string;
  name: string;
  phone: string;
  /** The emergency services, or somebody on duty inside the organisation. */
  kind: 'emergency' | 'duty';
  /** The unit for which, with all below it, somebody answers there; null for the whole organisation. */
  unit: string | null;
  /** When an administrator last made sure of the number; null when nobody did. */
  confirmedOn: Day | null;
}

export interface Unit {
  id: string;
  name: string;
  kind: UnitKind;
  parent: string | null;
  /** Where it has one of its own; else that of the unit above counts. */
  contact?: ContactPoint;
}

export interface Staff {
  id: string;
  name: string;
  title: string;
  roles: readonly { role: Role; unit: string }[];
  lineManager: string | null;
  /** Where colleagues ring them at work. */
  phone?: string;
}

/** Where colleagues reach somebody by telephone: their own number, else that of the unit they work at, under its name. */
export function workPhoneOf(
  directory: Directory,
  { phone, roles }: Staff,
): { phone: string; unit: string | null } | null {
  if (phone !== undefined) return { phone, unit: null };
  const units = roles.map(({ unit }) => unitOf(directory, unit));
  const found = units.find((unit) => unit?.contact?.phone !== undefined);
  return found?.contact?.phone === undefined ? null : { phone: found.contact.phone, unit: found.name };
}

export interface OrganisationCalendar {
  holidays: readonly Day[];
  /** True when `holidays` stands instead of the policy's table, as a scenario may say. */
  replaces?: boolean;
  schoolTerms: readonly Term[];
  insetDays: readonly Day[];
  /** Units whose terms differ from the organisation's, by id. */
  schools?: Readonly<Record<string, SchoolDays>>;
  /** Days off that were announced after the year had begun; dates that they move keep the old one, with the reason. */
  added?: readonly AddedDay[];
  /** School days that were changed, oldest first; dates that this moves keep the old one, with the reason. */
  changedSchoolDays?: readonly ChangedSchoolDays[];
}

export interface SchoolDays {
  schoolTerms: readonly Term[];
  /** Days in a term on which pupils stay at home. */
  insetDays: readonly Day[];
}

export interface ChangedSchoolDays {
  /** The unit whose days they are; null for the whole organisation. */
  unit: string | null;
  /** ISO instant. */
  changedAt: string;
  /** Id of a member of staff. */
  changedBy: string;
  reason: string;
  /** What stood before; null where the unit had none of its own. */
  was: SchoolDays | null;
}

/** Days off that hold: what was taken back counts again. */
export const daysOffOf = ({ added = [] }: Pick<OrganisationCalendar, 'added'>): AddedDay[] =>
  added.filter(({ takenBack }) => takenBack === undefined);

export interface AddedDay {
  day: Day;
  /** ISO instant. */
  addedAt: string;
  reason: string;
  /** It was announced by mistake, or called off: since when it counts again, who said so and why. */
  takenBack?: { at: string; by: string; reason: string };
}

export interface Camera {
  id: string;
  name: string;
  unit: string;
}

const unitsById = new WeakMap<Directory, Map<string, Unit>>();

export function unitOf(directory: Directory, id: string): Unit | undefined {
  let index = unitsById.get(directory);
  if (!index) unitsById.set(directory, (index = new Map(directory.units.map((unit) => [unit.id, unit]))));
  return index.get(id);
}

/** The unit and everything above it, nearest first. A cycle in bad data ends the walk. */
export function unitAndAbove(directory: Directory, id: string): string[] {
  const path: string[] = [];
  for (let unit = unitOf(directory, id); unit && !path.includes(unit.id);) {
    path.push(unit.id);
    unit = unit.parent === null ? undefined : unitOf(directory, unit.parent);
  }
  return path;
}

/** The unit and everything below it. */
export const unitAndBelow = (directory: Directory, id: string): string[] =>
  directory.units.filter((unit) => unitAndAbove(directory, unit.id).includes(id)).map((unit) => unit.id);

/** Where a customer of the unit turns to, under whose name: the nearest of its own, of the units above, of the organisation. */
export function contactOf(directory: Directory, unit: string | null): (ContactPoint & { name: string }) | null {
  const { organisation } = directory;
  const near = unit === null ? undefined : unitAndAbove(directory, unit).find((id) => unitOf(directory, id)?.contact);
  const found = (near !== undefined && unitOf(directory, near)) || organisation;
  return found.contact ? { name: found.name, ...found.contact } : null;
}

/** Whom to ring when there is danger at the unit: the emergency services first, then the nearest on duty. */
export function urgentContactsAt(directory: Directory, unit: string): UrgentContact[] {
  const above = unitAndAbove(directory, unit);
  const distance = (contact: UrgentContact): number =>
    (contact.kind === 'emergency' ? 0 : 1000) + (contact.unit === null ? above.length : above.indexOf(contact.unit));
  return (directory.urgent ?? [])
    .filter((contact) => contact.unit === null || above.includes(contact.unit))
    .sort((a, b) => distance(a) - distance(b));
}

export const staffOf = (directory: Directory, id: string): Staff | undefined =>
  directory.staff.find((person) => person.id === id);

/** Whether a person holds one of the roles at the unit or above it: a role reaches the units below. */
export function holdsRole(directory: Directory, staff: Staff, wanted: readonly Role[] | null, unit: string): boolean {
  const above = unitAndAbove(directory, unit);
  return staff.roles.some((held) => above.includes(held.unit) && (wanted === null || wanted.includes(held.role)));
}

/** Every role of a person with every unit that it reaches, as `role unit`. */
export const rolesReached = (directory: Directory, staff: Staff): string[] => [
  ...new Set(staff.roles.flatMap((held) => unitAndBelow(directory, held.unit).map((unit) => `${held.role} ${unit}`))),
];

/** Every unit that a person's roles reach. */
export const unitsReached = (directory: Directory, staff: Staff): string[] => [
  ...new Set(staff.roles.flatMap((held) => unitAndBelow(directory, held.unit))),
];
