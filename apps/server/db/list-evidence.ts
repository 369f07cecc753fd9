import type { Entry } from '@evenhand/policy/entries/entry';
import type { HeldFile } from '@evenhand/policy/wire/evidence';
import { evidenceColumns, fileOfRow, type EvidenceRow, type StoredFile } from './evidence-row.ts';
import type { Sql } from './open.ts';
import type { Reader } from './reader.ts';
import { asOrganisation, asReader } from './scope.ts';
import { isSeenEvidence } from './seen-evidence.ts';

/** The files of a record that have arrived, as far as the reader may see them. */
export async function listEvidence(sql: Sql, reader: Reader, record: Entry['record']): Promise<HeldFile[]> {
  const { organisation } = reader;
  return asReader(sql, reader, async (tx) => [
    ...(await tx<HeldFile[]>`
      select f.id as evidence, f.part, f.bytes, f.type from evidence as f
      where f.organisation = ${organisation} and f.record_kind = ${record.kind} and f.record_id = ${record.id}
        and ${isSeenEvidence(tx, reader)}
      order by f.id, f.part`),
  ]);
}

/** Every file that an organisation holds, for keeping a copy of it all. */
export async function listAllEvidence(sql: Sql, organisation: string): Promise<StoredFile[]> {
  return asOrganisation(sql, organisation, async (tx) => {
    const rows = await tx<EvidenceRow[]>`
      select ${evidenceColumns(tx)} from evidence as f where f.organisation = ${organisation} order by f.id, f.part`;
    return rows.map(fileOfRow);
  });
}
