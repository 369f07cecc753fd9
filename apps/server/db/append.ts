// The one way in for entries: from devices, imports and demo data alike.
//
//   lock organisation -> skip what is known -> load touched records
//     -> slice by slice: judge each in turn -> number, chain, insert -> refresh `records` and tracking codes
//     -> last_seq -> NOTIFY -> commit
//
// Order without holes: entries are numbered per organisation under a row lock that is held until commit. So whoever
// sees number n sees every number below it, and a pull's cursor never passes an entry that becomes visible later.
import { setImmediate as aTurn } from 'node:timers/promises';
import type { Actor } from '@evenhand/policy/derive/check';
import { staffOf, type Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { settingOf } from '@evenhand/policy/history/setting';
import type { Log } from '../log.ts';
import { audienceBefore } from './audience-before.ts';
import { entryHash } from './canonical.ts';
import { readDirectory } from './directory.ts';
import { insertEntries, type NewRow } from './insert-entries.ts';
import { loadKnown, loadRecords, type KnownEntry, type TouchedRecords } from './load-touched.ts';
import type { Sql, Transaction } from './open.ts';
import { judge, type OpenRecord } from './open-record.ts';
import { recordRowOf, type RecordRow } from './record-row.ts';
import { asOrganisation } from './scope.ts';
import { storable } from './storable.ts';
import { Together } from './together.ts';
import { keepTrackingCodes } from './tracking-codes.ts';
import { upsertRecords } from './upsert-records.ts';

/** Entries in one transaction: more would keep others waiting for long. */
const mostTogether = 1000;

/** So many are written while the next are judged: Postgres and we work at the same time. */
const mostInSlice = 50;

export interface AppendRequest {
  organisation: string;
  /** In the order to judge them; each sees those before it. At most some hundreds: they are one transaction. */
  entries: readonly Entry[];
  /** Who does what `by` says; staff of the directory and `system` when left out. Acts of anybody else are refused. */
  actorOf?: (by: string) => Actor | undefined;
  /** The server's clock: ISO instant. */
  now: string;
  log: Log;
}

/**
 * `added`: it is kept now (its verdict says whether accepted). `known`: it was kept before, nothing changed.
 * `conflict`: another entry has its id, this one is not kept; `entry` is that other one when it has the same author,
 * else the one that was sent, marked refused, so that nobody reads a stranger's words.
 */
export interface Appended {
  outcome: 'added' | 'known' | 'conflict';
  entry: Entry;
}

type Queue = Together<AppendRequest, Appended[]>;
const queues = new WeakMap<Sql, Map<string, Queue>>();

/** Those of one organisation wait for its number, so they wait here, and are kept together. */
function queueOf(sql: Sql, organisation: string): Queue {
  const known = queues.get(sql) ?? new Map<string, Queue>();
  queues.set(sql, known);
  const keep = (requests: AppendRequest[]) => keepEntries(sql, organisation, requests);
  const queue = known.get(organisation) ?? new Together(keep, ({ entries }) => entries.length, mostTogether);
  known.set(organisation, queue);
  return queue;
}

/**
 * Keeps entries, once each, in one transaction; answers in their order. Throws an UnstorableError for a body
 * nested too deep and an Error for an organisation that is not here; nothing is kept then.
 */
export async function appendEntries(sql: Sql, request: AppendRequest): Promise<Appended[]> {
  const { organisation } = request;
  const asked = { ...request, entries: request.entries.map((entry) => storable(entry)) };
  if (!request.actorOf) return queueOf(sql, organisation).do(asked);
  const [appended] = await keepEntries(sql, organisation, [asked]);
  return appended as Appended[];
}

/** What a transaction that keeps entries goes by, and how far it has come. */
interface Keeping {
  organisation: string;
  known: Map<string, KnownEntry>;
  records: TouchedRecords;
  directory: Directory;
  actorOf: (by: string) => Actor | undefined;
  now: string;
  log: Log;
  /** Number of the newest entry. */
  lastSeq: number;
}

/** One that says itself who does what comes alone. */
async function keepEntries(sql: Sql, organisation: string, requests: AppendRequest[]): Promise<Appended[][]> {
  const { log, now, ...last } = requests.at(-1) as AppendRequest;
  const entries = requests.flatMap((request) => request.entries);
  const started = performance.now();
  const answers = await asOrganisation(sql, organisation, async (tx) => {
    // A statement is planned while its tables are small and then would go on reading them whole, however large they grow.
    const byIndex = tx`set local enable_seqscan = off`.execute();
    // NO KEY UPDATE: rows elsewhere that only refer to the organisation need not wait for us.
    const locked = tx<{ last_seq: number }[]>`
      select last_seq from organisations where id = ${organisation} for no key update`.execute();
    // Sent behind the lock without waiting for it, and answered after it: they see what whoever held it before us wrote.
    const [, [counter], directory, known, records] = await Promise.all([
      byIndex,
      locked,
      readDirectory(sql, organisation, tx),
      loadKnown(tx, organisation, entries),
      loadRecords(tx, organisation, entries),
    ]);
    if (!counter || !directory) throw new Error(`There is no organisation ${organisation}.`);
    const actorOf = last.actorOf ?? ((by) => (by === 'system' ? by : staffOf(directory, by)));
    const keeping = { organisation, known, records, directory, actorOf, now, log, lastSeq: counter.last_seq };
    const asked = requests.flatMap((request) => request.entries.map((sent) => ({ sent, receivedAt: request.now })));
    const answers: Appended[] = [];
    const writes: Promise<unknown>[] = [];
    for (let from = 0; from < asked.length; from += mostInSlice) {
      const rows: NewRow[] = [];
      for (const { sent, receivedAt } of asked.slice(from, from + mostInSlice))
        answers.push(keepEntry(keeping, sent, receivedAt, rows));
      if (rows.length === 0) continue;
      const written = writeRows(tx, keeping, rows);
      // All are waited for below; one that fails before is not unheard.
      written.catch(() => undefined);
      writes.push(written);
      await aTurn();
    }
    if (writes.length === 0) return answers;
    await Promise.all([
      ...writes,
      tx`update organisations set last_seq = ${keeping.lastSeq} where id = ${organisation}`,
      tx`select pg_notify('entries', ${organisation})`,
    ]);
    return answers;
  });
  log.debug({ organisation, ...countOf(answers), ms: Math.round(performance.now() - started) }, 'entries appended');
  let from = 0;
  return requests.map((request) => answers.slice(from, (from += request.entries.length)));
}

function keepEntry(keeping: Keeping, sent: Entry, receivedAt: string, rows: NewRow[]): Appended {
  const { known, records, directory, actorOf } = keeping;
  const earlier = known.get(sent.id);
  if (earlier) return answerKnown(sent, earlier.entry, earlier.hash, earlier.previousHash);
  const open = records.of(sent.record);
  const verdict = judge(sent, open, actorOf(sent.by), directory, receivedAt);
  const entry: Entry = { ...sent, seq: (keeping.lastSeq += 1), receivedAt, ...verdict };
  const previousHash = open.lastHash;
  const row: NewRow = { entry, hash: open.add(entry), previousHash, was: null };
  rows.push(row);
  known.set(entry.id, row);
  return { outcome: 'added', entry };
}

/** The rows, and where each of their records stands now. */
function writeRows(tx: Transaction, keeping: Keeping, rows: readonly NewRow[]): Promise<unknown> {
  const { organisation, records, directory, now, log, lastSeq } = keeping;
  const touched = new Map<OpenRecord, NewRow>();
  for (const row of rows.toReversed()) touched.set(records.of(row.entry.record), row);
  const refreshed: RecordRow[] = [];
  for (const [open, firstRow] of touched) {
    const pack = open.pack;
    // Under a policy that this program does not have nothing can be derived; its author still gets it back by pull.
    if (!pack) continue;
    const state = open.stateUnder(pack);
    if (open.before > 0) firstRow.was = audienceBefore(open.stateBefore(), state, now);
    try {
      refreshed.push(recordRowOf(state, settingOf(state, { pack, directory, now })));
    } catch (error) {
      // A bug, but no reason to lose what a person wrote: the row can be made anew from the entries.
      log.error({ err: error, record: open.record.id }, 'a record could not be summed up');
    }
  }
  return Promise.all([
    insertEntries(tx, organisation, rows),
    upsertRecords(tx, organisation, refreshed, now, lastSeq),
    keepTrackingCodes(tx, organisation, { rows, ...keeping }),
  ]);
}

function answerKnown(sent: Entry, kept: Entry, hash: Buffer, previousHash: Buffer | null): Appended {
  // The hash tells, also when the kept body was since erased.
  if (entryHash(sent, previousHash).equals(hash)) return { outcome: 'known', entry: kept };
  if (kept.by === sent.by) return { outcome: 'conflict', entry: kept };
  return { outcome: 'conflict', entry: { ...sent, verdict: 'refused', refusals: [{ code: 'id-taken', because: [] }] } };
}

function countOf(answers: readonly Appended[]): Record<string, number> {
  const count = (test: (answer: Appended) => boolean): number => answers.filter(test).length;
  return {
    added: count(({ outcome }) => outcome === 'added'),
    known: count(({ outcome }) => outcome === 'known'),
    conflicts: count(({ outcome }) => outcome === 'conflict'),
    refused: count(({ outcome, entry }) => outcome === 'added' && entry.verdict === 'refused'),
  };
}
