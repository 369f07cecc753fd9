import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import { evidenceColumns, fileOfRow, type EvidenceRow, type StoredFile } from './evidence-row.ts';
import type { Sql } from './open.ts';
import type { Reader } from './reader.ts';
import { asReader } from './scope.ts';
import { isSeenEvidence } from './seen-evidence.ts';

export interface EvidenceReading {
  evidence: string;
  part: EvidencePart;
  act: 'evidence-viewed' | 'evidence-exported';
  /** A further part of a file that is being played: logged once in ten minutes, as one viewing. */
  isFurther: boolean;
}

/** With the name that it had where it was chosen, as its entry has it; null where it had none, and for the copy to look at. */
export type NamedFile = StoredFile & { name: string | null };

/** What is known of a file that the reader may see; null when they may not or there is none. Logged before anything is given out. */
export async function readEvidence(sql: Sql, reader: Reader, reading: EvidenceReading): Promise<NamedFile | null> {
  const { organisation, staff } = reader;
  const { evidence, part, act, isFurther } = reading;
  return asReader(sql, reader, async (tx) => {
    const [row] = await tx<(EvidenceRow & { name: string | null })[]>`
      select ${evidenceColumns(tx)}, (
        select e.body ->> 'name' from entries as e
        where e.organisation = f.organisation and e.record_kind = f.record_kind and e.record_id = f.record_id
          and e.kind = 'evidence-added' and e.verdict = 'accepted' and e.by = f.author
          and e.body ->> 'evidence' = f.id::text and e.body ->> 'hash' = f.hash
        order by e.seq limit 1) as name
      from evidence as f
      where f.organisation = ${organisation} and f.id = ${evidence} and f.part = ${part}
        and ${isSeenEvidence(tx, reader)}`;
    if (!row) return null;
    await tx`
      insert into access_log (organisation, actor, act, record_kind, record_id, detail)
      select ${organisation}, ${staff.id}, ${act}, ${row.record_kind}, ${row.record_id},
        ${tx.json({ evidence, part })}::jsonb
      where not (${isFurther} and exists (
        select from access_log as a where a.organisation = ${organisation} and a.actor = ${staff.id} and a.act = ${act}
          and a.record_kind = ${row.record_kind} and a.record_id = ${row.record_id}
          and a.detail = ${tx.json({ evidence, part })}::jsonb and a.at > now() - interval '10 minutes'))`;
    return { ...fileOfRow(row), name: row.name };
  });
}
