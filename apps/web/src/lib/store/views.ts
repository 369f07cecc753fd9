import { combineLatest, distinctUntilChanged, map, shareReplay, timer, type Observable } from 'rxjs';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { dutiesOf } from '@evenhand/policy/derive/duties';
import { sees } from '@evenhand/policy/derive/audience';
import { nextDay } from '@evenhand/policy/derive/summary';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { packs } from '@evenhand/policy/packs/index';
import { localDay } from '@evenhand/policy/time/zone';
import { foldOf, nowOf, personOf, type Keeper } from './keeper.ts';
import { lateUnder, owedBy } from './owed.ts';
import type { ListRow, OwedDuty, RecordView } from './port.ts';
import type { Rows } from './rows.ts';
import { toEntry, type SummaryDoc } from './schema.ts';
import type { Standing } from './standing.ts';

const minute = 60_000;

/** The day by the organisation's clocks. */
export const todayOf = (keeper: Keeper): string => localDay(nowOf(keeper), packs[0]?.counting.zone.value ?? 'UTC');

export function rowOf(doc: SummaryDoc, today: string): ListRow {
  return {
    summary: doc.summary,
    unsent: doc.unsent,
    next: nextDay(doc.summary, today),
  };
}

/** Emits at once and then whenever a minute has gone: what depends on the time of day is derived again. */
const ticks = (): Observable<number> => timer(0, minute);

/** The present day, and each day that begins. */
const days = (keeper: Keeper): Observable<string> =>
  ticks().pipe(
    map(() => todayOf(keeper)),
    distinctUntilChanged(),
  );

export function listOf(keeper: Keeper, rows: Rows, kind: RecordKind): Observable<ListRow[]> {
  return combineLatest([rows.of(kind), days(keeper)]).pipe(
    map(([found, today]) => found.map((row) => rowOf(row, today))),
    shareReplay({ bufferSize: 1, refCount: true }),
  );
}

export function recordOf<Kind extends RecordKind>(
  keeper: Keeper,
  standing: Standing,
  kind: Kind,
  id: string,
): Observable<RecordView<Kind> | null> {
  const docs = keeper.database.entries.find({ selector: { 'record.id': id } }).$;
  return combineLatest([docs, standing.limits, ticks()]).pipe(
    map(([found, { closedTo }]) => {
      if (closedTo.includes(id)) return null;
      const entries = found.map((doc) => toEntry(doc.toJSON() as Parameters<typeof toEntry>[0]));
      if (!entries.some((entry) => entry.record.kind === kind)) return null;
      const { state, setting } = foldOf(keeper, { kind, id }, entries);
      // What left this person's audience is not shown, though it may still lie here until the server says so.
      if (!sees(state, personOf(keeper), keeper.directory)) return null;
      const clocks = clocksOf(state, setting);
      return {
        state,
        setting,
        clocks,
        duties: dutiesOf(state, setting, clocks),
        unsent: new Set(entries.filter((entry) => entry.seq === undefined).map((entry) => entry.id)),
      };
    }),
    shareReplay({ bufferSize: 1, refCount: true }),
  );
}

const owing = (keeper: Keeper, rows: Rows, pick: typeof owedBy): Observable<OwedDuty[]> =>
  combineLatest([rows.owing(), days(keeper)]).pipe(
    map(([found, today]) => pick(found, personOf(keeper), keeper.directory, today)),
    shareReplay({ bufferSize: 1, refCount: true }),
  );

export const dutiesFor = (keeper: Keeper, rows: Rows): Observable<OwedDuty[]> => owing(keeper, rows, owedBy);

export const lateUnderOf = (keeper: Keeper, rows: Rows): Observable<OwedDuty[]> => owing(keeper, rows, lateUnder);
