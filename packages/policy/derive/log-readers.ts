import { holdsRole, type Directory, type Staff } from '../directory.ts';
import type { Role } from '../packs/nouns.ts';
import type { AnyState } from '../records/index.ts';
import { sees } from './audience.ts';

/**
 * Who may see who opened a record: those whom JF-71 lets keep it to some people. Policies that name nobody for that let everybody
 * do it, and whom a colleague looks after is not for everybody, so these roles count under each of them.
 */
export const logReaders: readonly Role[] = ['service-head', 'chief-officer', 'data-protection'];

/** Whether a person may see who opened this record: never without seeing the record. The database asks the same (db/list-openings.ts). */
export const readsLog = (state: AnyState, staff: Staff, directory: Directory): boolean =>
  state.unit !== null && holdsRole(directory, staff, logReaders, state.unit) && sees(state, staff, directory);
