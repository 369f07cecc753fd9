// What a device is sent: entries after its cursor, of the records that its user may see.
//
// What it costs: the entries of the organisation since the cursor (by number), each with its record (by primary key).
// Which records: those open, those on which something happened in the last 90 days, and those that the reader is named
// on (wrote, or was given). The reader's own entries always, also of a record that they may not see.
// When a record comes into sight (assigned, moved, reopened), the entry that did it brings the earlier ones with it.
// A record that leaves the reader's sight stays on the device as it was: no deletion is sent, and no checksum.
import type { Entry } from '@evenhand/policy/entries/entry';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Queries } from './open.ts';
import { seenBy, type Reader } from './reader.ts';
import { daysKept } from './record-row.ts';

export interface PullRequest extends Reader {
  /** Number of the last entry that the device knows of; 0 at first. */
  after: number;
  /** So many new entries at most; what stood before a record that came into sight is not counted. */
  limit: number;
  /** The server's clock: ISO instant. */
  now: string;
}

export interface Pulled {
  entries: Entry[];
  /** Where to go on: the last number that was looked at, also when it was nothing for this reader. */
  seq: number;
}

/** The next entries for a reader in the order of their numbers. Refused ones go to their author only. */
export async function pullEntries(sql: Queries, request: PullRequest): Promise<Pulled> {
  const { organisation, staff, after, limit } = request;
  // One statement, so one view of the world: the counter and the entries below it belong together.
  const rows = await sql<(EntryRow & { last_seq: number })[]>`
    select o.last_seq, e.* from organisations as o left join lateral (
      select ${entryColumns(sql)} from entries as e ${recordOfEntry(sql)}
      where e.organisation = o.id and e.seq > ${after}
        and (e.by = ${staff.id} or (e.verdict = 'accepted' and ${onDevices(sql, request)}))
      order by e.seq limit ${limit}) as e on true
    where o.id = ${organisation} order by e.seq`;
  const found = rows.filter((row) => row.id !== null);
  const lastFound = found.at(-1)?.seq ?? after;
  const seq = found.length < limit ? (rows[0]?.last_seq ?? after) : lastFound;
  const earlier = await cameIntoSight(sql, request, seq);
  return { entries: [...earlier, ...found].map(entryOfRow), seq };
}

/** The entries up to the cursor of records that an entry between the cursor and `until` opened to the reader. */
async function cameIntoSight(sql: Queries, request: PullRequest, until: number): Promise<EntryRow[]> {
  const { organisation, staff, after } = request;
  if (after === 0) return [];
  return sql<EntryRow[]>`
    select ${entryColumns(sql)} from entries as e ${recordOfEntry(sql)}
    where e.organisation = ${organisation} and e.seq <= ${after} and e.verdict = 'accepted' and e.by <> ${staff.id}
      and ${onDevices(sql, request)}
      and (e.record_kind, e.record_id) in (
        select opening.record_kind, opening.record_id from entries as opening
        where opening.organisation = ${organisation} and opening.seq > ${after} and opening.seq <= ${until}
          and opening.opens <> '{}' and opening.opens && ${[staff.id, '*']}::text[])
    order by e.seq`;
}

const recordOfEntry = (sql: Queries) => sql`
  left join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id`;

const onDevices = (sql: Queries, request: PullRequest) => sql`
  (${seenBy(sql, request)} and (r.closed_at is null or ${request.staff.id} = any (r.people)
    or r.active_at > ${request.now}::timestamptz - make_interval(days => ${daysKept})))`;
