import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns } from './entry-row.ts';
import { evidenceColumns, fileOfRow, type EvidenceRow, type StoredFile } from './evidence-row.ts';
import { hashed, type HashedRow, type KnownEntry } from './load-touched.ts';
import type { Sql } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { asReader } from './scope.ts';
import { isSeenEvidence } from './seen-evidence.ts';

/** A record with all that vouches for it, as far as the reader may see it. */
export interface Bundle {
  record: Entry['record'];
  reference: string | null;
  /** In the order of their numbers, with their hashes. */
  entries: KnownEntry[];
  files: StoredFile[];
}

/** Null when the reader may not see the record or there is none. Logged before anything is given out. */
export async function readBundle(sql: Sql, reader: Reader, record: Entry['record']): Promise<Bundle | null> {
  const { organisation, staff } = reader;
  return asReader(sql, reader, async (tx) => {
    const [seen] = await tx<{ reference: string | null }[]>`
      select r.reference from records as r where r.organisation = ${organisation} and r.kind = ${record.kind}
        and r.id = ${record.id} and ${seenBy(tx, reader)}`;
    if (!seen) return null;
    await tx`
      insert into access_log (organisation, actor, act, record_kind, record_id)
      values (${organisation}, ${staff.id}, 'bundle-exported', ${record.kind}, ${record.id})`;
    const entries = await tx<HashedRow[]>`
      select ${entryColumns(tx)}, e.hash, e.previous_hash from entries as e
      where e.organisation = ${organisation} and e.record_kind = ${record.kind} and e.record_id = ${record.id}
        and (e.verdict = 'accepted' or e.by = ${staff.id})
      order by e.seq`;
    const files = await tx<EvidenceRow[]>`
      select ${evidenceColumns(tx)} from evidence as f
      where f.organisation = ${organisation} and f.record_kind = ${record.kind} and f.record_id = ${record.id}
        and ${isSeenEvidence(tx, reader)}
      order by f.id, f.part`;
    return {
      record,
      reference: seen.reference,
      entries: entries.map(hashed),
      files: files.map(fileOfRow),
    };
  });
}
