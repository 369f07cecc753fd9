import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Transaction } from './open.ts';
import { OpenRecord } from './open-record.ts';

export interface KnownEntry {
  entry: Entry;
  hash: Buffer;
  previousHash: Buffer | null;
}

/** A row of `entries` with its hashes. */
export type HashedRow = EntryRow & { hash: Buffer; previous_hash: Buffer | null };

export const hashed = (row: HashedRow): KnownEntry => ({
  entry: entryOfRow(row),
  hash: row.hash,
  previousHash: row.previous_hash,
});

/** Those of the entries whose id is kept already, by id. */
export async function loadKnown(
  tx: Transaction,
  organisation: string,
  entries: readonly Entry[],
): Promise<Map<string, KnownEntry>> {
  // One look into the index for each, as below.
  const rows = await tx<HashedRow[]>`
    select found.* from unnest(${entries.map(({ id }) => id)}::uuid[]) as w (id),
      lateral (select ${entryColumns(tx)}, e.hash, e.previous_hash from entries as e
        where e.organisation = ${organisation} and e.id = w.id offset 0) as found`;
  return new Map(rows.map((row) => [row.id, hashed(row)]));
}

export interface TouchedRecords {
  /** The record with everything that was known of it; an empty one when nothing was. */
  of(record: Entry['record']): OpenRecord;
}

/** Every record that the entries are about, each with all its entries, in one query. */
export async function loadRecords(
  tx: Transaction,
  organisation: string,
  entries: readonly Pick<Entry, 'record'>[],
): Promise<TouchedRecords> {
  const open = new Map<string, OpenRecord>();
  const keyOf = ({ kind, id }: Entry['record']): string => `${kind} ${id}`;
  const wanted = [...new Map(entries.map(({ record }) => [keyOf(record), record])).values()];
  // One look into the index for each record: joined in any other way, all entries of the organisation are read for a few.
  const rows = await tx<HashedRow[]>`
    select found.* from unnest(${wanted.map(({ kind }) => kind)}::text[], ${wanted.map(({ id }) => id)}::uuid[]) as w (kind, id),
      lateral (select ${entryColumns(tx)}, e.hash, e.previous_hash from entries as e
        where e.organisation = ${organisation} and e.record_kind = w.kind and e.record_id = w.id offset 0) as found
    order by found.seq`;
  const of = (record: Entry['record']): OpenRecord => {
    let found = open.get(keyOf(record));
    if (!found) open.set(keyOf(record), (found = new OpenRecord(record)));
    return found;
  };
  for (const row of rows) {
    const { entry, hash } = hashed(row);
    of(entry.record).known(entry, hash);
  }
  return { of };
}
