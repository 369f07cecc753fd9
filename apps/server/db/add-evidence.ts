import type { StoredFile } from './evidence-row.ts';
import type { Sql } from './open.ts';
import { asOrganisation } from './scope.ts';

/** Notes that a file lies in storage; false when another file has its id, which then stays as it is. Again changes nothing. */
export async function addEvidence(sql: Sql, file: StoredFile): Promise<boolean> {
  const { organisation, evidence, part, record, author, hash, bytes, type } = file;
  return asOrganisation(sql, organisation, async (tx) => {
    await tx`
      insert into evidence (organisation, id, part, record_kind, record_id, author, hash, bytes, type)
      values (${organisation}, ${evidence}, ${part}, ${record.kind}, ${record.id}, ${author}, ${hash}, ${bytes}, ${type})
      on conflict do nothing`;
    const [ours] = await tx`
      select from evidence as f where f.organisation = ${organisation} and f.id = ${evidence} and f.part = ${part}
        and f.author = ${author} and f.hash = ${hash} and f.record_kind = ${record.kind} and f.record_id = ${record.id}`;
    return ours !== undefined;
  });
}
