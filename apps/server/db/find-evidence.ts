import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import { evidenceColumns, fileOfRow, type EvidenceRow, type StoredFile } from './evidence-row.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/** A file by its id, whoever asks: for judging what is sent. Null when it has not arrived. */
export async function findEvidence(
  sql: Sql,
  { organisation, evidence, part }: { organisation: string; evidence: string; part: EvidencePart },
): Promise<StoredFile | null> {
  return asOrganisation(sql, organisation, async (tx) => {
    const [row] = await tx<EvidenceRow[]>`
      select ${evidenceColumns(tx)} from evidence as f
      where f.organisation = ${organisation} and f.id = ${evidence} and f.part = ${part}`;
    return row ? fileOfRow(row) : null;
  });
}
