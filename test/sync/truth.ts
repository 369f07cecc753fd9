// What the servers' database holds of a run, read behind their back, and who was to see what at which number.
import { sees } from '@evenhand/policy/derive/audience';
import { staffOf, type Directory } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { entryKind } from '@evenhand/policy/entries/index';
import { fold } from '@evenhand/policy/history/fold';
import { packNamed } from '@evenhand/policy/packs/index';
import type { AnyState } from '@evenhand/policy/records/index';
import { daysKept } from '../../apps/server/db/audience-before.ts';
import { entryColumns, entryOfRow, type EntryRow } from '../../apps/server/db/entry-row.ts';
import type { Sql } from '../../apps/server/db/open.ts';

export interface KeptEntry {
  entry: Entry;
  seq: number;
  hash: string;
  previousHash: string | null;
}

/** A row of `records`: what the server made of the entries. */
export interface KeptRecord {
  kind: string;
  id: string;
  reference: string | null;
  stage: string | null;
  unit: string | null;
  people: string[];
  excluded: string[];
  kept_to: string[] | null;
  readers: string[] | null;
  entries: number;
}

/** Roles and units as they stood from a number of the organisation's order on. */
export interface Era {
  from: number;
  /** When the change was asked for; milliseconds. */
  asked: number;
  directory: Directory;
}

export interface Truth {
  entries: KeptEntry[];
  records: KeptRecord[];
  /** Numbers that changes of roles took. */
  reachChanges: number[];
  lastSeq: number;
}

export async function truthOf(sql: Sql, organisation: string): Promise<Truth> {
  const rows = await sql<(EntryRow & { hash: string; previous_hash: string | null })[]>`
    select ${entryColumns(sql)}, encode(e.hash, 'hex') as hash, encode(e.previous_hash, 'hex') as previous_hash
    from entries as e where e.organisation = ${organisation} order by e.seq`;
  const records = await sql<KeptRecord[]>`
    select kind, id, reference, stage, unit, people, excluded, kept_to, readers, (summary ->> 'entries')::int as entries
    from records where organisation = ${organisation}`;
  const changes = await sql<{ seq: number }[]>`
    select distinct seq from reach_changes where organisation = ${organisation} order by seq`;
  return {
    entries: rows.map((row) => ({
      ...{ entry: entryOfRow(row), seq: row.seq },
      ...{ hash: row.hash, previousHash: row.previous_hash },
    })),
    records: [...records],
    reachChanges: changes.map(({ seq }) => seq),
    lastSeq: await lastNumber(sql, organisation),
  };
}

export async function lastNumber(sql: Sql, organisation: string): Promise<number> {
  const [row] = await sql<{ last_seq: number }[]>`select last_seq from organisations where id = ${organisation}`;
  return row?.last_seq ?? 0;
}

/** The number of the last change of roles; 0 before any. */
export async function lastReachChange(sql: Sql, organisation: string): Promise<number> {
  const [row] = await sql<{ seq: number | null }[]>`
    select max(seq) as seq from reach_changes where organisation = ${organisation}`;
  return row?.seq ?? 0;
}

const dayMs = 86_400_000;

/** Answers by the policy's own words what SQL answers in the product. */
export class Sights {
  readonly #eras: readonly Era[];
  readonly #byRecord = new Map<string, KeptEntry[]>();
  readonly #states = new Map<string, AnyState | null>();

  constructor(truth: Truth, eras: readonly Era[]) {
    this.#eras = eras;
    for (const kept of truth.entries) {
      const { id } = kept.entry.record;
      this.#byRecord.set(id, [...(this.#byRecord.get(id) ?? []), kept]);
    }
  }

  get records(): string[] {
    return [...this.#byRecord.keys()];
  }

  entriesOf(record: string): Entry[] {
    return (this.#byRecord.get(record) ?? []).map(({ entry }) => entry);
  }

  /** A record as it stood when so many numbers had been given; null before its first entry. */
  stateAt(record: string, number: number): AnyState | null {
    const entries = (this.#byRecord.get(record) ?? []).filter(({ seq }) => seq <= number).map(({ entry }) => entry);
    const key = `${record} ${entries.length}`;
    let state = this.#states.get(key);
    if (state === undefined) this.#states.set(key, (state = stateOf(entries)));
    return state;
  }

  directoryAt(number: number): Directory {
    const era = this.#eras.findLast(({ from }) => from <= number);
    if (!era) throw new Error('No directory stood at that number.');
    return era.directory;
  }

  seesAt(staff: string, record: string, number: number): boolean {
    const state = this.stateAt(record, number);
    const directory = this.directoryAt(number);
    const person = staffOf(directory, staff);
    return state !== null && person !== undefined && sees(state, person, directory);
  }

  /** Whether a device of somebody has to hold the record now; a closed one goes after a while, and need not. */
  isOwed(staff: string, record: string): boolean {
    if (!this.seesAt(staff, record, Infinity)) return false;
    const state = this.stateAt(record, Infinity);
    if (!state || state.closedAt === null) return true;
    const active = Math.max(...[...state.history, ...state.notUnderstood].map(({ at }) => Date.parse(at)));
    return active > Date.now() - daysKept * dayMs;
  }

  /** Since which number somebody has not seen the record, looking back from one. */
  hiddenFrom(staff: string, record: string, number: number): number {
    let from = number;
    while (from > 0 && !this.seesAt(staff, record, from - 1)) from -= 1;
    return from;
  }

  /** Whether there was a moment from one number to another at which somebody was to see the record. */
  everSees(staff: string, record: string, from: number, until: number): boolean {
    const own = (this.#byRecord.get(record) ?? []).map(({ seq }) => seq);
    const moments = [...own, ...this.#eras.map((era) => era.from)].filter((seq) => seq > from && seq <= until);
    return [from, ...moments].some((moment) => this.seesAt(staff, record, moment));
  }
}

function stateOf(entries: readonly Entry[]): AnyState | null {
  const [first] = entries;
  if (!first) return null;
  const begun = entries.find(
    (entry) => entry.verdict !== 'refused' && entryKind(entry.record.kind, entry.kind)?.begins === 'always',
  );
  const pack = packNamed((begun ?? first).pack);
  return pack ? fold(first.record, entries, pack) : null;
}
