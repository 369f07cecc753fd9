import { unitAndBelow, unitOf, type Directory, type Unit } from '../directory.ts';
import type { UnitKind } from '../packs/nouns.ts';
import { freeId } from './free-id.ts';

/** What came of it: the directory with the unit as it now is, or why not, in one sentence. */
export type UnitChanged = { directory: Directory; unit: Unit } | { refused: string };

/** Adds a unit below another. Its kind stays: time limits may count other days at a school. */
export function withNewUnit(
  directory: Directory,
  { name, kind, parent }: { name: string; kind: UnitKind; parent: string },
): UnitChanged {
  if (!unitOf(directory, parent)) return { refused: `There is no unit called "${parent}".` };
  if (kind === 'organisation') return { refused: 'There is one organisation, and everything else lies below it.' };
  const unit: Unit = { id: freeId(directory.units, name, 'unit'), name, kind, parent };
  return { directory: { ...directory, units: [...directory.units, unit] }, unit };
}

/** Gives a unit another name, or another place below the organisation; what lies below it goes along. */
export function withUnit(
  directory: Directory,
  id: string,
  { name, parent }: { name: string; parent: string | null },
): UnitChanged {
  const before = unitOf(directory, id);
  if (!before) return { refused: `There is no unit called "${id}".` };
  if (parent === null && before.parent !== null) return { refused: 'Only the organisation itself lies below nothing.' };
  if (parent !== null && before.parent === null) return { refused: 'The organisation itself lies below nothing.' };
  if (parent !== null && !unitOf(directory, parent)) return { refused: `There is no unit called "${parent}".` };
  if (parent !== null && unitAndBelow(directory, id).includes(parent)) {
    return { refused: 'A unit cannot lie below itself, or below what lies below it.' };
  }
  const unit: Unit = { ...before, name, parent };
  return { directory: { ...directory, units: directory.units.map((each) => (each.id === id ? unit : each)) }, unit };
}
