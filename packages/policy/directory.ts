import type { Day } from './time/day.ts';
import type { HolidayRegion } from './time/holidays.ts';
import type { Term } from './time/calendar.ts';
import type { Role, UnitKind } from './packs/nouns.ts';

/** An organisation's reference data as the server keeps it and as devices hold it. */
export interface Directory {
  organisation: Organisation;
  units: readonly Unit[];
  staff: readonly Staff[];
  /** Days and terms that the organisation keeps beside the packs' tables. */
  calendar: OrganisationCalendar;
  cameras: readonly Camera[];
}

export interface Organisation {
  id: string;
  name: string;
  /** First part of every reference: two characters of Crockford's base 32. */
  prefix: string;
  /** Adopted packs, by what they cover; the edition follows from the day a record began. */
  packs: { feedback: string; conduct: string };
}

export interface Unit {
  id: string;
  name: string;
  kind: UnitKind;
  parent: string | null;
}

export interface Staff {
  id: string;
  name: string;
  title: string;
  roles: readonly { role: Role; unit: string }[];
  lineManager: string | null;
}

export interface OrganisationCalendar {
  region?: HolidayRegion;
  holidays: readonly Day[];
  /** True when `holidays` stands instead of the region's table, as a scenario may say. */
  replaces?: boolean;
  schoolTerms: readonly Term[];
  insetDays: readonly Day[];
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

export const staffOf = (directory: Directory, id: string): Staff | undefined =>
  directory.staff.find((person) => person.id === id);

/** Whether a person holds one of the roles at the unit or above it: a role reaches the units below. */
export function holdsRole(directory: Directory, staff: Staff, wanted: readonly Role[] | null, unit: string): boolean {
  const above = unitAndAbove(directory, unit);
  return staff.roles.some((held) => above.includes(held.unit) && (wanted === null || wanted.includes(held.role)));
}

/** Every unit that a person's roles reach. */
export const unitsReached = (directory: Directory, staff: Staff): string[] => [
  ...new Set(staff.roles.flatMap((held) => unitAndBelow(directory, held.unit))),
];
