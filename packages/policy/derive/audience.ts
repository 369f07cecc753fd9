import { holdsRole, type Directory, type Staff } from '../directory.ts';
import type { Role } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';

/** Who may see a record, in the terms in which SQL asks the same: the unit, people by name, people taken out. */
export interface Audience {
  unit: string | null;
  /** Staff who see it whatever their roles: who began it, who was given it. */
  people: string[];
  /** Staff taken out because the matter is about them or a conflict of theirs was declared. Stronger than everything else. */
  excluded: string[];
  /** When set, only these people: access was restricted. */
  keptTo: string[] | null;
  /** When set, only these roles of the unit read it; people by name still do. */
  readers: Role[] | null;
}

// Authors who are no staff: a member of staff could otherwise be let in by being called like one.
const outside: readonly string[] = ['customer', 'representative', 'system'];

export function audienceOf(state: AnyState): Audience {
  // Only the beginning counts. Were every author let in, anyone who knows a record's id could write a note and then read it all.
  const people = new Set(
    state.history.slice(0, 1).flatMap(({ by }) => (state.beganAt === null || outside.includes(by) ? [] : [by])),
  );
  const open = { unit: state.unit, people: [...people], excluded: [], keptTo: null, readers: null };
  if (state.kind === 'arrangement') {
    const named = [state.assessment?.officer, state.contact].filter((name) => typeof name === 'string');
    return { ...open, people: [...people, ...named], readers: state.readers && [...state.readers] };
  }
  if (state.kind === 'incident') return { ...open, readers: state.readers && [...state.readers] };
  if (state.kind !== 'case') return open;
  for (const handler of state.handlers) people.add(handler.staff);
  return {
    unit: state.unit,
    people: [...people],
    excluded: [...new Set([...state.about, ...state.conflicts])],
    keptTo: state.keptTo,
    readers: null,
  };
}

/** Whether a person may see a record. Absent and forbidden look alike to whoever asks. */
export function sees(state: AnyState, staff: Staff, directory: Directory): boolean {
  const audience = audienceOf(state);
  if (audience.excluded.includes(staff.id)) return false;
  if (audience.keptTo) return audience.keptTo.includes(staff.id);
  if (audience.people.includes(staff.id)) return true;
  return audience.unit !== null && holdsRole(directory, staff, audience.readers, audience.unit);
}
