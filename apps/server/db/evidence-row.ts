import type { Entry } from '@evenhand/policy/entries/entry';
import type { HeldFile } from '@evenhand/policy/wire/evidence';
import type { Queries } from './open.ts';

/** A file that arrived whole. */
export interface StoredFile extends HeldFile {
  organisation: string;
  record: Entry['record'];
  author: string;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** A row of `evidence` as `evidenceColumns` selects it. */
export interface EvidenceRow extends Omit<StoredFile, 'record'> {
  record_kind: Entry['record']['kind'];
  record_id: string;
}

/** The columns of `evidence as f` that make a StoredFile. */
export const evidenceColumns = (sql: Queries) => sql`f.organisation, f.id as evidence, f.part, f.record_kind,
  f.record_id, f.author, f.hash, f.bytes, f.type`;

export const fileOfRow = ({ record_kind: kind, record_id: id, ...row }: EvidenceRow): StoredFile => ({
  ...row,
  record: { kind, id },
});
