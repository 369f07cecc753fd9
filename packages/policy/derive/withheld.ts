import { holdsRole, type Directory, type Staff } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import type { Role } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';
import type { Refusal } from '../refusals.ts';
import { audienceOf, sees } from './audience.ts';
import type { Actor } from './check.ts';

/** Those who answer for a unit's people: their word about one of them counts also where access was kept to others. */
const answering: readonly Role[] = ['line-manager', 'service-head', 'feedback-team'];

function mayTakeOut(state: AnyState, actor: Staff, directory: Directory): boolean {
  // Somebody it is about must not be able to clear the room.
  if (audienceOf(state).excluded.includes(actor.id)) return false;
  return sees(state, actor, directory) || (state.unit !== null && holdsRole(directory, actor, answering, state.unit));
}

/**
 * What a fact does not bring about although it is kept, judged on the record as it was before it; null where nothing of it is known. A fact is never refused, and
 * whoever knows a record's id can state one: that a colleague has a conflict takes them out only where its author has a part in
 * the matter. Stands in `refusals` of an entry that was accepted; see `isConfirmed` in entries/case/conflict-declared.ts.
 */
export function withheldFrom(
  entry: Entry,
  state: AnyState | null,
  actor: Actor | undefined,
  directory: Directory,
): Refusal[] {
  if (entry.record.kind !== 'case' || entry.kind !== 'conflict-declared' || entry.body.staff === entry.by) return [];
  if (actor === 'system' || (actor && state && mayTakeOut(state, actor, directory))) return [];
  return [{ code: 'conflict-not-confirmed', because: [] }];
}
