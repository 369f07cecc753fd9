import { dutiesOf } from '@evenhand/policy/derive/duties';
import { summaryOf } from '@evenhand/policy/derive/summary';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { localDay } from '@evenhand/policy/time/zone';
import { entriesOf, foldOf, type Keeper } from './keeper.ts';
import { keep, kept } from './meta.ts';
import type { SummaryDoc } from './schema.ts';

/** Ascends from newest to oldest, so that the newest rows stand first in an index. */
const newestFirst = (began: string | null): string =>
  String(10_000_000_000_000 - (began === null ? 0 : Date.parse(began))).padStart(14, '0');

function summaryDoc(keeper: Keeper, kind: RecordKind, id: string, entries: readonly Entry[]): SummaryDoc {
  const { state, setting } = foldOf(keeper, { kind, id }, entries);
  const duties = dutiesOf(state, setting);
  return {
    id,
    kind,
    newest: newestFirst(state.beganAt),
    owed: duties.length > 0,
    summary: summaryOf(state, setting),
    duties,
    unsent: entries.filter((entry) => entry.seq === undefined).length,
    derivedOn: localDay(setting.now, setting.pack.counting.zone.value),
  };
}

/** Makes the list rows of records anew from their entries. */
export async function refresh(keeper: Keeper, records: readonly { kind: RecordKind; id: string }[]): Promise<void> {
  const rows: SummaryDoc[] = [];
  for (const { kind, id } of new Map(records.map((record) => [record.id, record])).values()) {
    rows.push(summaryDoc(keeper, kind, id, await entriesOf(keeper, id)));
  }
  if (rows.length > 0) await keeper.database.summaries.bulkUpsert(rows);
}

/**
 * Catches up after a start: rows of entries that came, or were written, after the lists were last made. A browser that was
 * killed between storing an entry and listing it is healed here.
 */
export async function refreshSince(keeper: Keeper): Promise<void> {
  const { database } = keeper;
  const listed = (await kept(database, 'listed'))?.seq ?? 0;
  const missing = await database.entries.find({ selector: { $or: [{ seq: 0 }, { seq: { $gt: listed } }] } }).exec();
  await refresh(
    keeper,
    missing.map((doc) => doc.record),
  );
  const newest = Math.max(listed, ...missing.map((doc) => doc.seq));
  if (newest > listed) await keep(database, 'listed', { seq: newest });
}

/** What is owed changes when a day begins, without any entry: rows that owe something are made anew once a day. */
export async function refreshForDay(keeper: Keeper, today: string): Promise<void> {
  const owing = await keeper.database.summaries.find({ selector: { owed: true } }).exec();
  await refresh(
    keeper,
    owing.filter((doc) => doc.derivedOn !== today).map(({ kind, id }) => ({ kind, id })),
  );
}
