import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from '../entry-row.ts';
import type { Queries } from '../open.ts';
import { paged } from '../paged.ts';
import type { Findings } from './findings.ts';
import { RecordChain, type ChainBreak } from './record-chain.ts';

const nil = '00000000-0000-0000-0000-000000000000';

type Row = EntryRow & { hash: Buffer; previous_hash: Buffer | null };

export interface RecordsRead {
  entries: number;
  records: number;
  /** Entries that differ from their hash because they were erased by an accepted `redacted`. */
  erased: number;
}

interface Asked {
  sql: Queries;
  organisation: string;
  findings: Findings;
  /** Is told each entry that was lawfully erased. */
  onErased: (line: string) => void;
  /** Is handed each record with all its entries. */
  onRecord?: (record: Entry['record'], entries: readonly Entry[]) => Promise<void>;
  /** Is told that more entries were read. */
  onProgress: (entries: number) => void;
}

/** Every chain of an organisation, one record after the other, in constant memory (and one record's, for `onRecord`). */
export async function verifyRecords(asked: Asked): Promise<RecordsRead> {
  const { sql, organisation, onRecord, onProgress } = asked;
  const read: RecordsRead = { entries: 0, records: 0, erased: 0 };
  let open: { record: Entry['record']; chain: RecordChain; entries: Entry[] } | undefined;
  const close = async (): Promise<void> => {
    if (!open) return;
    read.erased += await tell(open.chain, asked);
    await onRecord?.(open.record, open.entries);
  };
  const pages = paged<Row>(
    (last) => sql<Row[]>`
      select ${entryColumns(sql)}, e.hash, e.previous_hash from entries as e
      where e.organisation = ${organisation} and (e.record_kind, e.record_id, e.seq)
        > (${last?.record_kind ?? ''}, ${last?.record_id ?? nil}, ${last?.seq ?? 0})
      order by e.record_kind, e.record_id, e.seq limit 1000`,
  );
  for await (const some of pages) {
    for (const row of some) {
      const entry = entryOfRow(row);
      if (open?.record.id !== entry.record.id || open.record.kind !== entry.record.kind) {
        await close();
        open = { record: entry.record, chain: new RecordChain(), entries: [] };
        read.records += 1;
      }
      open.chain.next({ entry, hash: row.hash, previousHash: row.previous_hash });
      if (onRecord) open.entries.push(entry);
    }
    read.entries += some.length;
    onProgress(some.length);
  }
  await close();
  return read;
}

async function tell(chain: RecordChain, asked: Asked): Promise<number> {
  const { breaks, erased } = chain.end();
  for (const broken of breaks) asked.findings.add(await findingOf(broken, asked, chain.length));
  for (const { item, place } of erased) asked.onErased(`${nameOf(item.entry, place)} was erased lawfully`);
  return erased.length;
}

const nameOf = ({ record, seq, id }: Entry, place: number): string =>
  `${record.kind} ${record.id}, entry ${place} (number ${seq}, id ${id})`;

async function findingOf(broken: ChainBreak, asked: Asked, length: number) {
  const { fault, place, item, before } = broken;
  const { entry } = item;
  const name = nameOf(entry, place);
  const at = entry.seq ?? 0;
  switch (fault) {
    case 'content':
      return { at, what: `${name}: its content was changed` };
    case 'hash':
      return { at, what: `${name}: its hash was changed` };
    case 'content-or-hash':
      return { at, what: `${name}: its content or its hash was changed` };
    case 'link':
      return { at, what: `${name}: the hash that it has of the entry before it was changed` };
    case 'follows-another':
      break;
  }
  const elsewhere = item.previousHash && (await numberOfHash(asked, entry, item.previousHash));
  if (elsewhere || !item.previousHash) {
    const rightly = elsewhere ? `it follows number ${elsewhere}` : 'it is the first of its record';
    return {
      at,
      what: `${name}: the order was changed; ${rightly}, and stands after ${before ? `number ${before.entry.seq}` : 'none'}`,
    };
  }
  const missing = await missingNumber(asked, before?.entry.seq ?? 0, at);
  const { kind, id } = entry.record;
  const where = `before entry ${place} of ${length} that are there (number ${at}, id ${entry.id})`;
  const named = missing === undefined ? '' : `, number ${missing}`;
  return { at: missing ?? at, what: `${kind} ${id}: an entry${named} is missing ${where}` };
}

/** The number of the entry of the same record that has this hash. */
async function numberOfHash(
  { sql, organisation }: Asked,
  { record }: Entry,
  hash: Buffer,
): Promise<number | undefined> {
  const [row] = await sql<{ seq: number }[]>`
    select seq from entries where organisation = ${organisation} and record_kind = ${record.kind}
      and record_id = ${record.id} and hash = ${hash}`;
  return row?.seq;
}

/** The first number between two that nothing has. */
async function missingNumber({ sql, organisation }: Asked, from: number, until: number): Promise<number | undefined> {
  const [row] = await sql<{ missing: number }[]>`
    with numbers as (
      select ${from}::bigint as seq
      union select seq from entries where organisation = ${organisation} and seq > ${from} and seq <= ${until}
      union select seq from reach_changes where organisation = ${organisation} and seq > ${from} and seq <= ${until})
    select n.seq + 1 as missing from (select seq, lead(seq) over (order by seq) as next from numbers) as n
    where n.next > n.seq + 1 order by n.seq limit 1`;
  return row?.missing;
}
