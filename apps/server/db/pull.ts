// What a device is sent: entries after its cursor, of the records that its user may see.
//
// What it costs: the entries of the organisation since the cursor (by number) until a page is full, each of somebody else's with
// its record (by primary key).
// Which records: those open, those on which something happened in the last 90 days, and those that the reader is named
// on (wrote, or was given). The reader's own entries always, also of a record that they may not see.
// When a record comes into sight (assigned, moved, reopened, a role won), its earlier entries come with it. When it leaves
// (moved, kept to fewer people, a conflict declared, a role lost, closed for long), the device is told to remove what others
// wrote on it.
import { staffOf } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { Proof } from '@evenhand/policy/wire/replication';
import { daysKept } from './audience-before.ts';
import { lastKept, readKept } from './directory.ts';
import { asBytes, bytesColumns, entriesJson, seqOf } from './entry-bytes.ts';
import type { Queries, Sql } from './open.ts';
import { proofOf, readProof, type ProofRow } from './proof-of.ts';
import { isSeen, reachOf, type Reach } from './reader.ts';
import { asOrganisation, asReader, asReaderAtOneMoment } from './scope.ts';

/** How far a device is; it keeps what an answer gives and sends it back with its next question. */
export interface Cursor {
  /** The last number that was looked at for it. */
  seq: number;
  /** Up to here it held exactly what its user saw, when it last reached the end. */
  base: number;
  /** When that was, by the server's clock: ISO instant. */
  at: string;
}

export interface PullRequest {
  organisation: string;
  /** Who reads. */
  staff: string;
  /** None at first. */
  cursor: Cursor | null;
  /** So many new entries at most; what stood before a record that came into sight is not counted. */
  limit: number;
  /** The server's clock: ISO instant. */
  now: string;
  /** Whether to say what the device must hold after this; it costs the reader's whole scope. */
  prove?: boolean;
}

export interface Pulled {
  /** Entries as they go to the device, also such as it has already: JSON of each, with commas in between. */
  entries: Buffer<ArrayBuffer>;
  /** Entries that the device may hold and its user may see no more, without what they say. */
  gone: Entry[];
  cursor: Cursor;
  /** There was nothing after it when it was asked. */
  isEnd: boolean;
  /** Where it was asked for and this is the end. */
  proof?: Proof;
}

interface Question extends PullRequest {
  /** What the reader reaches now. */
  reach: Reach;
}

/** The next entries for a reader in the order of their numbers. Refused ones go to their author only. */
export async function pullEntries(sql: Sql, request: PullRequest): Promise<Pulled> {
  const { organisation, staff: id, cursor, limit, now, prove = false } = request;
  const after = cursor?.seq ?? 0;
  const kept = lastKept(sql, organisation) ?? (await readKept(sql, organisation));
  const staff = kept && staffOf(kept.directory, id);
  if (!staff)
    return { entries: Buffer.alloc(0), gone: [], cursor: cursor ?? { seq: 0, base: 0, at: now }, isEnd: true };
  const reader = { organisation, staff, directory: kept.directory };
  const question: Question = { ...request, reach: reachOf(kept.directory, staff) };
  // One moment: the counter, the entries below it and the roles by which they are seen belong together.
  const [found, entries] = await asReaderAtOneMoment(sql, reader, async (tx) => {
    // How many the wall lets through cannot be foreseen, so the planner would gather and sort all there are for a page of them;
    // and to plan each page anew took a third of what the database does for it.
    const planned = tx`
      select set_config('enable_sort', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`.execute();
    const standing = tx<Standing[]>`
      select o.last_seq, o.directory_version, ${cursor ? mayHaveTurned(tx, question, cursor) : tx`false`} as turned,
        (${prove ? proofOf(tx, organisation, id, isOnDevices(tx, question)) : tx`select null`}) as proof
      from organisations as o where o.id = ${organisation}`;
    const page = asBytes(tx`
      select ${bytesColumns(tx)} from entries as e
      where e.organisation = ${organisation} and e.seq > ${after} and (e.by = ${id} or (e.verdict = 'accepted' and exists (
        select from records as r where r.organisation = e.organisation and r.kind = e.record_kind and r.id = e.record_id
          and ${isOnDevices(tx, question)} offset 0)))
      order by e.seq limit ${limit}`);
    const [[row], rows] = await Promise.all([standing, page, planned]);
    return [row, rows] as const;
  });
  // Roles changed meanwhile: asked again, lest the cursor pass a change by which nothing was looked for.
  if (found?.directory_version !== kept.version) {
    await readKept(sql, organisation);
    return pullEntries(sql, request);
  }
  const last = entries.length < limit ? undefined : entries.at(-1);
  const seq = last ? seqOf(last) : found.last_seq;
  // On the way there nothing is taken away and nothing brought later: what counts is who sees what at the end.
  const isEnd = seq === found.last_seq;
  const turned = isEnd && cursor && found.turned ? await turnedSince(sql, question, cursor) : [];
  const cameIntoSight = turned.filter(({ sees }) => sees).map((row) => row.id);
  const earlier =
    cameIntoSight.length === 0
      ? []
      : await asReader(sql, reader, (tx) =>
          // One look into the index for each.
          asBytes(tx`
            select found.* from unnest(${cameIntoSight}::uuid[]) as w (id), lateral (
              select ${bytesColumns(tx)} from entries as e
              where e.organisation = ${organisation} and e.id = w.id offset 0) as found order by found.seq`),
        );
  return {
    entries: entriesJson([...earlier, ...entries]),
    gone: turned.filter(({ sees }) => !sees).map(emptied),
    cursor: isEnd ? { seq, base: seq, at: now } : { base: found.last_seq, at: now, ...cursor, seq },
    isEnd,
    ...(found.proof && isEnd && { proof: readProof(found.proof, seq) }),
  };
}

/** How it stands with the organisation at the moment of a pull. */
interface Standing {
  last_seq: number;
  directory_version: number;
  turned: boolean;
  proof: ProofRow | null;
}

/** Whether anything was done by which the device may lack something or hold too much; most often not. */
const mayHaveTurned = (sql: Queries, { organisation, staff, now }: Question, { base, at }: Cursor) => sql`
  (may_have_turned(o.id, ${staff}, ${base}) or exists (
    select from records as r where r.organisation = ${organisation} and r.closed_at is not null
      and r.active_at > ${at}::timestamptz - make_interval(days => ${daysKept})
      and r.active_at <= ${now}::timestamptz - make_interval(days => ${daysKept})))`;

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
 * The entries that the device may lack up to its cursor, or hold though its user sees them no more: of records whose audience
 * changed, or which the reader came to see or not to see by their own roles, or which grew old, since the device last held exactly
 * what its user saw. What it was sent on the way from there depends on when it asked; so whoever may have seen a record at
 * any time since then is told to remove it, and whoever may not have is sent all of it. What is to be removed is not bound by the cursor:
 * killed between storing what came and noting how far it is, a device holds more than it says.
 */
function turnedSince(sql: Sql, question: Question, { seq: after, base, at: since }: Cursor): Promise<Turned[]> {
  const { organisation, staff, reach } = question;
  // What left a person's sight cannot be found with that person's eyes.
  return asOrganisation(sql, organisation, async (tx) => {
    const before = await tx<Reach[]>`
      select distinct units, roles from reach_changes
      where organisation = ${organisation} and staff = ${staff} and seq > ${base}`;
    const reaches = [reach, ...before];
    return tx<Turned[]>`
      with was as (
        select e.record_kind as kind, e.record_id as id, w.*
        from entries as e, jsonb_to_record(e.was) as w (unit text, people text[], excluded text[], kept_to text[],
          readers text[], old boolean)
        where e.organisation = ${organisation} and e.seq > ${base} and e.was is not null
      ), turned as (
        select r.kind, r.id, bool_or(${ever(tx, 'w', staff, reaches)}) or ${ever(tx, 'r', staff, reaches)} as may_hold,
          bool_and(${always(tx, 'w', staff, reaches)} and (w.old is null or ${staff} = any (w.people)))
            and ${always(tx, 'r', staff, reaches)} as holds,
          ${isOnDevices(tx, question)} as sees
        from was as w join records as r on r.organisation = ${organisation} and r.kind = w.kind and r.id = w.id
        group by r.organisation, r.kind, r.id
        ${before.length === 0 ? tx`` : turnedByRoles(tx, question, reaches)}
        ${agedOut(tx, question, since)}
      )
      select distinct t.sees, e.id, e.record_kind, e.record_id, e.seq from turned as t
      join entries as e on e.organisation = ${organisation} and e.record_kind = t.kind and e.record_id = t.id
      where (case when t.sees then not t.holds and e.seq <= ${after} else t.may_hold end)
        and e.verdict = 'accepted' and e.by <> ${staff} order by e.seq`;
  });
}

const turnedByRoles = (sql: Queries, question: Question, reaches: readonly Reach[]) => sql`
  union all
  select r.kind, r.id, true, false, ${isOnDevices(sql, question)} from records as r
  where r.organisation = ${question.organisation}
    and not exists (select from was as w where w.kind = r.kind and w.id = r.id)
    and ${ever(sql, 'r', question.staff, reaches)} and not ${always(sql, 'r', question.staff, reaches)}`;

const agedOut = (sql: Queries, { organisation, staff, reach, now }: Question, since: string) => sql`
  union all
  select r.kind, r.id, true, true, false from records as r
  where r.organisation = ${organisation} and r.closed_at is not null and not ${staff} = any (r.people)
    and r.active_at > ${since}::timestamptz - make_interval(days => ${daysKept})
    and r.active_at <= ${now}::timestamptz - make_interval(days => ${daysKept}) and ${isSeen(sql, 'r', staff, reach)}`;

/** Whether somebody saw a row by any of the reaches they had, or by all of them. */
const ever = (sql: Queries, alias: string, staff: string, reaches: readonly Reach[]) =>
  sql`(false ${reaches.map((reach) => sql`or ${isSeen(sql, alias, staff, reach)}`)})`;
const always = (sql: Queries, alias: string, staff: string, reaches: readonly Reach[]) =>
  sql`(true ${reaches.map((reach) => sql`and ${isSeen(sql, alias, staff, reach)}`)})`;

/** Whether devices of the reader hold a row of `records as r`. */
const isOnDevices = (sql: Queries, { staff, reach, now }: Question) => sql`
  coalesce(${isSeen(sql, 'r', staff, reach)} and (r.closed_at is null or ${staff} = any (r.people)
    or r.active_at > ${now}::timestamptz - make_interval(days => ${daysKept})), false)`;
