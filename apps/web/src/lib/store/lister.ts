import type { Directory } from '@evenhand/policy/directory';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { summaryOf } from '@evenhand/policy/derive/summary';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { localDay } from '@evenhand/policy/time/zone';
import { entriesOf, foldOf, hasOwnConflict, type Keeper } from './keeper.ts';
import { keep, kept } from './meta.ts';
import type { Rows } from './rows.ts';
import { toEntry, type EntryDoc, type SummaryDoc } from './schema.ts';

/** Ascends from newest to oldest, so that the newest rows stand first in an index. */
const newestFirst = (began: string | null): string =>
  String(10_000_000_000_000 - (began === null ? 0 : Date.parse(began))).padStart(14, '0');

/**
 * Null where the record's beginning does not lie here: what does is what this person wrote on a record that they see no more. Null
 * at once where they took themselves out of it.
 */
function rowOf(keeper: Keeper, kind: RecordKind, id: string, entries: readonly Entry[]): SummaryDoc | null {
  if (hasOwnConflict(keeper, entries)) return null;
  const { state, setting } = foldOf(keeper, { kind, id }, entries);
  if (state.beganAt === null) return null;
  const clocks = clocksOf(state, setting);
  const duties = dutiesOf(state, setting, clocks);
  return {
    id,
    kind,
    newest: newestFirst(state.beganAt),
    owed: duties.length > 0,
    summary: summaryOf(state, setting, clocks),
    duties,
    unsent: entries.filter((entry) => entry.seq === undefined).length,
    derivedOn: localDay(setting.now, setting.pack.counting.zone.value),
  };
}

/** What moves the dates of records without any entry. */
const datesOf = ({ calendar, decisions = [] }: Directory): string => JSON.stringify([calendar, decisions]);

/** What stands on the disk in place of a row that was removed: deleting alone would leave its words there. */
const emptied = (row: SummaryDoc): SummaryDoc => ({
  ...row,
  ...{ owed: false, duties: [], unsent: 0 },
  summary: { ...row.summary, reference: null, title: '', name: '', text: '', clocks: [], concerns: [] },
});

type RecordName = Entry['record'];

/** Keeps the list rows in step with the entries. One turn at a time, so that a row is never made from half of what is there. */
export class Lister {
  readonly #keeper: Keeper;
  readonly #rows: Rows;
  #turn: Promise<void> = Promise.resolve();
  #arrived: Entry[] = [];
  #rowless: Set<string> | undefined;

  constructor(keeper: Keeper, rows: Rows) {
    this.#keeper = keeper;
    this.#rows = rows;
  }

  #next(work: () => Promise<void>): Promise<void> {
    // A row that could not be made, as on a full disk, is made at the next change or the next start.
    const { database } = this.#keeper;
    this.#turn = this.#turn
      // What was asked for as the store was closing is done at the next start.
      .then(() => (database.closed ? undefined : work()))
      .catch((error: unknown) => (database.closed ? undefined : console.warn(error)));
    return this.#turn;
  }

  /** Entries that were just stored. Many come at once: they are gathered, and their records listed together. */
  arrived(entries: readonly Entry[]): void {
    if (this.#arrived.length === 0) void this.#next(() => this.#listArrived());
    this.#arrived.push(...entries);
  }

  async #listArrived(): Promise<void> {
    const entries = this.#arrived;
    this.#arrived = [];
    const byRecord = Map.groupBy(entries, (entry) => entry.record.id);
    const made: SummaryDoc[] = [];
    const gone: string[] = [];
    const rowless = await this.#knownRowless();
    for (const [id, own] of byRecord) {
      const first = own[0];
      // A record without a row is new on this device, and what arrived is all there is of it: to read each from the disk would
      // cost a first sync minutes. Only what this person wrote may lie here without a row.
      const all = this.#rows.has(id) || rowless.has(id) ? await entriesOf(this.#keeper, id) : own;
      const row = first ? rowOf(this.#keeper, first.record.kind, id, all) : null;
      if (row) made.push(row);
      else gone.push(id);
    }
    await this.#keepRowless(made, gone);
    await this.#write(made);
    await this.#remove(gone);
    await this.#listedUpTo(Math.max(0, ...entries.map((entry) => entry.seq ?? 0)));
  }

  async #again(records: readonly RecordName[]): Promise<void> {
    const made: SummaryDoc[] = [];
    const gone: string[] = [];
    for (const { kind, id } of new Map(records.map((record) => [record.id, record])).values()) {
      const row = rowOf(this.#keeper, kind, id, await entriesOf(this.#keeper, id));
      if (row) made.push(row);
      else gone.push(id);
    }
    await this.#keepRowless(made, gone);
    await this.#write(made);
    await this.#remove(gone);
  }

  async #knownRowless(): Promise<Set<string>> {
    return (this.#rowless ??= new Set((await kept(this.#keeper.database, 'rowless'))?.ids ?? []));
  }

  /** Before the rows are written: whoever is stopped in between reads a record once too often, never too seldom. */
  async #keepRowless(made: readonly SummaryDoc[], gone: readonly string[]): Promise<void> {
    const rowless = await this.#knownRowless();
    const begun = made.filter(({ id }) => rowless.delete(id));
    const added = gone.filter((id) => !rowless.has(id));
    for (const id of added) rowless.add(id);
    if (begun.length + added.length > 0) await keep(this.#keeper.database, 'rowless', { ids: [...rowless] });
  }

  /** The row goes after its words, in this order also on the disk. */
  async #remove(ids: readonly string[]): Promise<void> {
    const rows = ids.flatMap((id) => this.#rows.get(id) ?? []).map(emptied);
    if (rows.length === 0) return;
    const { summaries } = this.#keeper.database;
    await summaries.bulkUpsert(rows);
    await summaries.bulkRemove(rows.map(({ id }) => id));
    for (const row of rows) this.#rows.drop(row);
  }

  async #write(made: SummaryDoc[]): Promise<void> {
    if (made.length === 0) return;
    await this.#keeper.database.summaries.bulkUpsert(made);
    for (const row of made) this.#rows.put(row);
  }

  async #listedUpTo(seq: number): Promise<void> {
    const { database } = this.#keeper;
    if (seq > ((await kept(database, 'listed'))?.seq ?? 0)) await keep(database, 'listed', { seq });
  }

  /**
   * Catches up after a start: rows of entries that came, or were written, after the lists were last made. A browser that was
   * killed between storing an entry and listing it is healed here.
   */
  catchUp(): Promise<void> {
    return this.#next(async () => {
      const { database } = this.#keeper;
      const listed = (await kept(database, 'listed'))?.seq ?? 0;
      const selector = { $or: [{ seq: 0 }, { seq: { $gt: listed } }] };
      const missing = (await database.entries.find({ selector }).exec()).map((doc) =>
        toEntry(doc.toJSON() as EntryDoc),
      );
      // A row that says unsent may have been closed over before the answer to its push was listed.
      const waiting = this.#rows.all().flatMap(({ kind, id, unsent }) => (unsent > 0 ? [{ kind, id }] : []));
      // The same for what was taken away, of which nothing is found.
      const leaving = (await kept(database, 'leaving'))?.records ?? [];
      await this.#again([...missing.map((entry) => entry.record), ...waiting, ...leaving]);
      if (leaving.length > 0) await keep(database, 'leaving', { records: [] });
      await this.#listedUpTo(Math.max(0, ...missing.map((entry) => entry.seq ?? 0)));
    });
  }

  /**
   * A day off or a decision of the organisation moves dates without any entry: rows of what is open are made anew, unless they
   * were made by what holds now. A browser that was closed in the middle of it goes on at the next start.
   */
  remake(): Promise<void> {
    return this.#next(async () => {
      const { database, directory } = this.#keeper;
      const dates = datesOf(directory);
      if ((await kept(database, 'listedBy'))?.dates === dates) return;
      await this.#again(
        this.#rows
          .all()
          .filter(({ owed, summary }) => owed || summary.stage !== 'closed')
          .map(({ kind, id }) => ({ kind, id })),
      );
      await keep(database, 'listedBy', { dates });
    });
  }

  /** What is owed changes when a day begins, without any entry: rows that owe something are made anew once a day. */
  beginDay(today: string): Promise<void> {
    return this.#next(() =>
      this.#again(
        this.#rows
          .all()
          .filter((row) => row.owed && row.derivedOn !== today)
          .map(({ kind, id }) => ({ kind, id })),
      ),
    );
  }
}
