// What a device is sent: entries after its cursor, of the records that its user may see.
//
// What it costs: the entries of the organisation since the cursor (by number), each with its record (by primary key).
// Which records: those open, those on which something happened in the last 90 days, and those that the reader is named
// on (wrote, or was given). The reader's own entries always, also of a record that they may not see.
// When a record comes into sight (assigned, moved, reopened, a role won), its earlier entries come with it. When it leaves
// (moved, kept to fewer people, a conflict declared, a role lost), the device is told to remove what others wrote on it.
import { staffOf } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { daysKept } from './audience-before.ts';
import { readKept } from './directory.ts';
import { entryColumns, entryOfRow, type EntryRow } from './entry-row.ts';
import type { Queries, Sql } from './open.ts';
import { isSeen, reachOf, type Reach } from './reader.ts';
import { asOrganisation, asReader } from './scope.ts';

export interface PullRequest {
  organisation: string;
  /** Who reads. */
  staff: string;
  /** Number of the last entry that the device knows of; 0 at first. */
  after: number;
  /** So many new entries at most; what stood before a record that came into sight is not counted. */
  limit: number;
  /** The server's clock: ISO instant. */
  now: string;
}

export interface Pulled {
  entries: Entry[];
  /** Entries that the device may hold and its user may see no more, without what they say. */
  gone: Entry[];
  /** Where to go on: the last number that was looked at, also when it was nothing for this reader. */
  seq: number;
}

interface Question extends PullRequest {
  /** What the reader reaches now. */
  reach: Reach;
}

/** The next entries for a reader in the order of their numbers. Refused ones go to their author only. */
export async function pullEntries(sql: Sql, request: PullRequest): Promise<Pulled> {
  const { organisation, staff: id, after, limit } = request;
  const kept = await readKept(sql, organisation);
  const staff = kept && staffOf(kept.directory, id);
  if (!staff) return { entries: [], gone: [], seq: after };
  const question: Question = { ...request, reach: reachOf(kept.directory, staff) };
  // One statement, so one view of the world: the counter, the entries below it and the roles by which they are seen belong together.
  const rows = await asReader(
    sql,
    { organisation, staff, directory: kept.directory },
    (tx) => tx<(EntryRow & { last_seq: number; version: number })[]>`
      select o.last_seq, o.directory_version as version, e.* from organisations as o left join lateral (
        select ${entryColumns(tx)} from entries as e
        left join records as r on r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
        where e.organisation = o.id and e.seq > ${after}
          and (e.by = ${id} or (e.verdict = 'accepted' and ${isOnDevices(tx, question)}))
        order by e.seq limit ${limit}) as e on true
      where o.id = ${organisation} order by e.seq`,
  );
  // Roles changed between the two questions: asked again, lest the cursor pass a change by which nothing was looked for.
  if (rows[0]?.version !== kept.version) return pullEntries(sql, request);
  const found = rows.filter((row) => row.id !== null);
  const seq = found.length < limit ? rows[0].last_seq : (found.at(-1)?.seq ?? after);
  const turned = after === 0 ? [] : await turnedSince(sql, question, seq);
  const cameIntoSight = turned.filter(({ sees }) => sees).map((row) => row.id);
  const earlier =
    cameIntoSight.length === 0
      ? []
      : await asReader(
          sql,
          { organisation, staff, directory: kept.directory },
          (tx) => tx<EntryRow[]>`
            select ${entryColumns(tx)} from entries as e
            where e.organisation = ${organisation} and e.id = any (${cameIntoSight}::uuid[]) order by e.seq`,
        );
  return {
    entries: [...earlier, ...found].map(entryOfRow),
    gone: turned.filter(({ sees }) => !sees).map(emptied),
    seq,
  };
}

/** What is left of an entry for whoever may not read it: that it was there. */
const emptied = ({ id, record_kind, record_id, seq }: Turned): Entry => ({
  ...{ id, record: { kind: record_kind, id: record_id }, seq },
  ...{ kind: '', at: '', recordedAt: '', by: '', device: '', pack: '', body: {} },
});

/** That an entry is there, and whether the reader sees its record now; nothing of what it says. */
interface Turned {
  id: string;
  record_kind: Entry['record']['kind'];
  record_id: string;
  seq: number;
  sees: boolean;
}

/**
 * The entries up to the cursor of records that came into the reader's sight, or left it, between the cursor and `until`: by
 * an entry that changed who sees the record, or by a change of the reader's own roles. Who saw it at the cursor stands with
 * the first such change after it, so it does not matter what came and went in between.
 */
function turnedSince(sql: Sql, question: Question, until: number): Promise<Turned[]> {
  const { organisation, staff, after, reach } = question;
  // What left a person's sight cannot be found with that person's eyes.
  return asOrganisation(sql, organisation, async (tx) => {
    const changes = await tx<(Reach & { seq: number })[]>`
      select seq, units, roles from reach_changes
      where organisation = ${organisation} and staff = ${staff} and seq > ${after} order by seq limit 1`;
    const reached = changes[0] ?? reach;
    const byRoles = changes.some(({ seq }) => seq <= until);
    return tx<Turned[]>`
      with changed as (
        select distinct on (e.record_kind, e.record_id) e.record_kind as kind, e.record_id as id, w.*
        from entries as e, jsonb_to_record(e.was) as w (unit text, people text[], excluded text[], kept_to text[], readers text[])
        where e.organisation = ${organisation} and e.seq > ${after} and e.seq <= ${until} and e.was is not null
        order by e.record_kind, e.record_id, e.seq
      ), turned as (
        select r.kind, r.id, ${isSeen(tx, 'w', staff, reached)} as saw, ${isOnDevices(tx, question)} as sees
        from changed as w join records as r on r.organisation = ${organisation} and r.kind = w.kind and r.id = w.id
        ${byRoles ? turnedByRoles(tx, question, reached) : tx``}
      )
      select t.sees, e.id, e.record_kind, e.record_id, e.seq from turned as t
      join entries as e on e.organisation = ${organisation} and e.record_kind = t.kind and e.record_id = t.id
      where t.saw <> t.sees and e.seq <= ${after} and e.verdict = 'accepted' and e.by <> ${staff} order by e.seq`;
  });
}

const turnedByRoles = (sql: Queries, question: Question, reached: Reach) => sql`
  union all
  select r.kind, r.id, ${isSeen(sql, 'r', question.staff, reached)}, ${isOnDevices(sql, question)} from records as r
  where r.organisation = ${question.organisation}
    and not exists (select from changed as w where w.kind = r.kind and w.id = r.id)
    and ${isSeen(sql, 'r', question.staff, reached)} <> ${isSeen(sql, 'r', question.staff, question.reach)}`;

/** Whether devices of the reader hold a row of `records as r`. */
const isOnDevices = (sql: Queries, { staff, reach, now }: Question) => sql`
  coalesce(${isSeen(sql, 'r', staff, reach)} and (r.closed_at is null or ${staff} = any (r.people)
    or r.active_at > ${now}::timestamptz - make_interval(days => ${daysKept})), false)`;
