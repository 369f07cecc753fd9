import { clocksOf, type Clock } from '../derive/clocks.ts';
import type { Directory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { settingOf } from '../history/setting.ts';
import { clockIds, type ClockId } from '../packs/nouns.ts';
import { packName, type Pack } from '../packs/pack.ts';
import { byRecord } from './entry-file.ts';

/*
 * Past records under another policy: the same things happened, read by other rules. Nothing is checked again: what people
 * did, they did. A day on which somebody would have acted otherwise under other limits cannot be known.
 */

/** One kind of time limit under both policies. */
export interface ClockChange {
  clock: ClockId;
  /** Records that have this limit under the one, the other, both. */
  before: number;
  after: number;
  both: number;
  /** Of those: met late or missed. */
  lateBefore: number;
  lateAfter: number;
  /** Of those that have it under both: the due day lies later, earlier. */
  later: number;
  earlier: number;
  /** Days by which the due day moved on average, over those that have it under both. */
  daysMoved: number;
}

export interface Replay {
  from: string;
  as: string;
  records: number;
  /** Records that were not bound to the first policy, and so were left out. */
  leftOut: number;
  clocks: ClockChange[];
  /** Records whose stage or due days differ, with what differs. */
  changed: { record: string; differences: string[] }[];
}

const dayMs = 86_400_000;
const isLate = (clock: Clock | undefined): boolean => clock?.state === 'missed' || clock?.state === 'met-late';
const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / dayMs;

interface Read {
  stage: string;
  clocks: Map<ClockId, Clock>;
}

function readUnder(pack: Pack, own: readonly Entry[], directory: Directory, now: string): Read | null {
  const [first] = own;
  if (!first) return null;
  const bound = own.map((entry) => ({ ...entry, pack: packName(pack) }));
  const state = fold(first.record, bound, pack);
  const clocks = clocksOf(state, settingOf(state, { pack, directory, now }));
  return { stage: state.stage, clocks: new Map(clocks.map((clock) => [clock.id, clock])) };
}

function changeOf(id: ClockId, pairs: readonly { before: Read; after: Read }[]): ClockChange | null {
  const those = pairs.map(({ before, after }) => ({ a: before.clocks.get(id), b: after.clocks.get(id) }));
  const both = those.flatMap(({ a, b }) => (a?.due && b?.due ? [daysBetween(a.due, b.due)] : []));
  const count = (test: (pair: { a?: Clock; b?: Clock }) => boolean): number => those.filter(test).length;
  const [before, after] = [count(({ a }) => a !== undefined), count(({ b }) => b !== undefined)];
  if (before + after === 0) return null;
  const moved = both.reduce((sum, days) => sum + days, 0);
  return {
    ...{ clock: id, before, after, both: both.length },
    ...{ lateBefore: count(({ a }) => isLate(a)), lateAfter: count(({ b }) => isLate(b)) },
    ...{ later: both.filter((days) => days > 0).length, earlier: both.filter((days) => days < 0).length },
    daysMoved: both.length === 0 ? 0 : Math.round((moved / both.length) * 10) / 10,
  };
}

function differencesOf({ before, after }: { before: Read; after: Read }): string[] {
  const dues = clockIds.flatMap((id) => {
    const [a, b] = [before.clocks.get(id)?.due ?? null, after.clocks.get(id)?.due ?? null];
    return a === b ? [] : [`${id} due ${a ?? 'never'} -> ${b ?? 'never'}`];
  });
  return before.stage === after.stage ? dues : [`stage ${before.stage} -> ${after.stage}`, ...dues];
}

/**
 * What would have been different for the records of some entries under `as` instead of `pack`, at `now`. Only records whose
 * first entry is bound to `pack` are read; both are editions, so that a past one can be tried against the one in force.
 */
export function replay(
  entries: readonly Entry[],
  { pack, as, directory, now }: { pack: Pack; as: Pack; directory: Directory; now: string },
): Replay {
  const records = byRecord(entries);
  const own = records.filter(([first]) => first?.pack === packName(pack));
  const pairs = own.flatMap((list) => {
    const [before, after] = [readUnder(pack, list, directory, now), readUnder(as, list, directory, now)];
    const reference = list.map(({ body }) => body.reference).find((each) => typeof each === 'string');
    return before && after ? [{ record: reference ?? list[0]?.record.id ?? '', before, after }] : [];
  });
  return {
    from: packName(pack),
    as: packName(as),
    records: pairs.length,
    leftOut: records.length - own.length,
    clocks: clockIds.flatMap((id) => changeOf(id, pairs) ?? []),
    changed: pairs
      .map((pair) => ({ record: pair.record, differences: differencesOf(pair) }))
      .filter(({ differences }) => differences.length > 0),
  };
}

const shown = 20;

/** The same in words, the totals first. */
export function replayLines(done: Replay): string[] {
  const clocks = done.clocks.map((each) => {
    const { clock, before, after, both, lateBefore, lateAfter, later, earlier, daysMoved } = each;
    if (before === 0) return `  ${clock}: new on ${after}, of which late ${lateAfter}`;
    if (after === 0) return `  ${clock}: gone from ${before}, of which late ${lateBefore}`;
    const moved = daysMoved === 0 ? '' : `, on average by ${daysMoved} days`;
    return `  ${clock}: on ${before} -> ${after}; late ${lateBefore} -> ${lateAfter}; of ${both} on both, later in ${later}, earlier in ${earlier}${moved}`;
  });
  const left = done.leftOut === 0 ? '' : ` (${done.leftOut} are bound to another policy and were left out)`;
  const more = done.changed.length - shown;
  return [
    `${done.records} records of ${done.from}, as if under ${done.as}${left}`,
    ...clocks,
    `  ${done.changed.length} of ${done.records} would have had other dates or another stage`,
    ...done.changed.slice(0, shown).map(({ record, differences }) => `  ${record}: ${differences.join('; ')}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
