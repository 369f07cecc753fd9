import { normalizeMangoQuery, prepareQuery } from 'rxdb/plugins/core';
import type { Directory, Staff } from '@evenhand/policy/directory';
import { staffOf } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { settingOf, type Setting } from '@evenhand/policy/history/setting';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { packAt, packInForce, packNamed, packs } from '@evenhand/policy/packs/index';
import type { Pack } from '@evenhand/policy/packs/pack';
import type { StateOf } from '@evenhand/policy/records/index';
import type { Device } from '#lib/device/device.ts';
import { toEntry, type Database } from './schema.ts';

/** What the parts of the store share: the database, who is signed in, the reference data, the corrected clock. */
export interface Keeper {
  database: Database;
  device: Device;
  /** This store's own device, as the server knows it. */
  enrolment: { id: string; code: string };
  staff: Staff;
  directory: Directory;
  /** Milliseconds by which this device's clock is ahead of the server's. */
  skew: number;
}

/** The instant by the server's clock, as well as this device knows it. */
export const nowOf = (keeper: Keeper): string => new Date(keeper.device.now().getTime() - keeper.skew).toISOString();

/** The signed-in person as the newest directory has them; roles change there. */
export const personOf = (keeper: Keeper): Staff => staffOf(keeper.directory, keeper.staff.id) ?? keeper.staff;

const conductKinds: readonly RecordKind[] = ['incident', 'arrangement', 'visit', 'camera'];

export const coveredBy = (kind: RecordKind): 'feedback' | 'conduct' =>
  conductKinds.includes(kind) ? 'conduct' : 'feedback';

/** The edition by which a record that begins now is handled. */
export function packFor(keeper: Keeper, covers: 'feedback' | 'conduct', at: string): Pack {
  const id = keeper.directory.organisation.packs[covers];
  const pack = packAt(id, at);
  if (!pack)
    throw new Error(
      `The organisation has adopted the policy ${id}, which this version of Evenhand does not have. Update the app.`,
    );
  return pack;
}

/** The policy that a record's entries name; for one that this program is too old to know, any will fold the rest. */
export function packOf(entries: readonly Entry[], keeper: Keeper, kind: RecordKind): Pack {
  const first = packs[0];
  const named = entries[0] && packNamed(entries[0].pack);
  const pack = named ?? packInForce(keeper.directory.organisation.packs[coveredBy(kind)], nowOf(keeper)) ?? first;
  if (!pack) throw new Error('This version of Evenhand has no policy at all.');
  return pack;
}

/** Every entry of a record that lies on this device. */
export async function entriesOf(keeper: Keeper, id: string): Promise<Entry[]> {
  const found = await keeper.database.entries.find({ selector: { 'record.id': id } }).exec();
  return found.map((doc) => toEntry(doc.toJSON() as Parameters<typeof toEntry>[0]));
}

/** The same, read from the disk: another tab may have written what this one has not heard of yet. */
export async function storedEntriesOf(keeper: Keeper, id: string): Promise<Entry[]> {
  const { storageInstance } = keeper.database.entries;
  const query = normalizeMangoQuery(storageInstance.schema, { selector: { 'record.id': id } });
  const { documents } = await storageInstance.query(prepareQuery(storageInstance.schema, query));
  return documents.filter((doc) => !doc._deleted).map(toEntry);
}

/**
 * Whether this person took themselves out of a record by declaring a conflict of their own. What somebody wrote themselves stays
 * here, so this is known with no signal and before the declaration has arrived; nothing brings such a record back.
 */
export const hasOwnConflict = ({ staff }: Keeper, entries: readonly Entry[]): boolean =>
  entries.some(({ kind, by, body }) => kind === 'conflict-declared' && by === staff.id && body.staff === by);

/** A record as its entries say, with the setting in which to read it. */
export function foldOf<Kind extends RecordKind>(
  keeper: Keeper,
  record: { kind: Kind; id: string },
  entries: readonly Entry[],
): { state: StateOf[Kind]; setting: Setting } {
  const pack = packOf(entries, keeper, record.kind);
  const state = fold(record, entries, pack);
  return { state, setting: settingOf(state, { pack, directory: keeper.directory, now: nowOf(keeper) }) };
}
