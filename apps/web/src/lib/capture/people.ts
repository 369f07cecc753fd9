import { unitAndAbove, unitOf, type Directory, type Staff } from '@evenhand/policy/directory';
import type { Role, UnitKind } from '@evenhand/policy/packs/nouns';

/** The unit a person works at: that of their first role, or the organisation's topmost. */
export const ownUnit = (staff: Staff, directory: Directory): string =>
  staff.roles.map((role) => role.unit).find((id) => unitOf(directory, id)) ??
  directory.units.find((unit) => unit.parent === null)?.id ??
  '';

const outside: readonly UnitKind[] = ['youth-service', 'youth-centre'];

/** Whether people of this unit have more often something to report than somebody's feedback to take. */
export const meetsIncidentsFirst = (staff: Staff, directory: Directory): boolean =>
  outside.some((kind) => kind === unitOf(directory, ownUnit(staff, directory))?.kind);

/** Those who hold one of the roles at the unit or above it, nearest first, without the person who asks. */
export function holdersOf(roles: readonly Role[], unit: string, directory: Directory, except: string): Staff[] {
  const path = unitAndAbove(directory, unit);
  const nearness = (staff: Staff): number =>
    Math.min(
      ...staff.roles
        .filter((held) => roles.includes(held.role))
        .map((held) => path.indexOf(held.unit))
        .filter((at) => at >= 0),
      Infinity,
    );
  return directory.staff
    .map((staff) => ({ staff, near: nearness(staff) }))
    .filter(({ staff, near }) => near < Infinity && staff.id !== except)
    .sort((a, b) => a.near - b.near)
    .map(({ staff }) => staff);
}

/** Staff for choosing, by name: those of the unit, or, once words are typed, everybody whose name or title has them, those of the unit first. */
export function staffToChoose(directory: Directory, unit: string, text: string): Staff[] {
  const wanted = text.trim().toLowerCase();
  const here = (staff: Staff): number => (staff.roles.some((held) => held.unit === unit) ? 0 : 1);
  return directory.staff
    .filter((staff) =>
      wanted === '' ? here(staff) === 0 : `${staff.name} ${staff.title}`.toLowerCase().includes(wanted),
    )
    .sort((a, b) => here(a) - here(b) || a.name.localeCompare(b.name, 'en-GB'));
}

/** Units in the order of the tree, each with how deep it stands. */
export function unitTree(directory: Directory): { id: string; name: string; depth: number }[] {
  const below = (parent: string | null, depth: number): { id: string; name: string; depth: number }[] =>
    depth > 12
      ? []
      : directory.units
          .filter((unit) => unit.parent === parent)
          .flatMap((unit) => [{ id: unit.id, name: unit.name, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** A desk takes what is about others: what stays with it was given to no service yet. */
export const deskKinds: readonly UnitKind[] = ['organisation', 'reception'];
export const isDesk = (unit: string, directory: Directory): boolean =>
  deskKinds.some((kind) => kind === unitOf(directory, unit)?.kind);
