import type { Queries } from './open.ts';
import { seenBy, type Reader } from './reader.ts';

/**
 * Whether the reader may see a row of `evidence as f`: they sent it, or they see the record, and an entry of it names this
 * file: by the same author, with the same hash.
 */
export const isSeenEvidence = (sql: Queries, reader: Reader) => sql`(f.author = ${reader.staff.id} or exists (
  select from entries as e
  join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
  where e.organisation = f.organisation and e.record_kind = f.record_kind and e.record_id = f.record_id
    and e.kind = 'evidence-added' and e.verdict = 'accepted' and e.by = f.author
    and e.body ->> 'evidence' = f.id::text
    and f.hash = case f.part when 'original' then e.body ->> 'hash' else e.body #>> '{display,hash}' end
    and ${seenBy(sql, reader)}))`;
