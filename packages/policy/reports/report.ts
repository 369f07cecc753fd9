import type { Summary } from '../derive/summary.ts';
import { feedbackKinds, type ReportId } from '../packs/nouns.ts';
import type { Day } from '../time/day.ts';

/** Half-open: `until` is the first day after the period. */
export interface Period {
  from: Day;
  until: Day;
}

export type Cell = string | number;

/** Columns and the first cell of a row are ids; whoever shows the table has the words for them. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/**
 * A table of numbers from the summaries of the records that its reader may see. Rows may hold more records than fall into
 * the period: each report looks at the days that it counts by. `today` is the local day, for what is still running.
 */
export interface Report {
  id: ReportId;
  run(rows: readonly Summary[], period: Period, today: Day): Table;
}

export const isWithin = (day: Day | null, { from, until }: Period): boolean =>
  day !== null && day >= from && day < until;

/** A share in percent with one decimal; empty where there is nothing to share. */
export const percentOf = (part: number, whole: number): Cell =>
  whole === 0 ? '' : Math.round((part / whole) * 1000) / 10;

/** Cases counted by a key, or by each of several, and by kind of feedback, with the total; `keys` are rows that stand even when they are empty. */
export function countCases(
  name: string,
  cases: readonly Summary[],
  keyOf: (row: Summary) => string | readonly string[],
  keys: readonly string[] = [],
): Table {
  const counts = new Map<string, number[]>(keys.map((key) => [key, feedbackKinds.map(() => 0)]));
  for (const row of cases) {
    const kind = feedbackKinds.findIndex((each) => each === row.sort);
    for (const key of [keyOf(row)].flat()) {
      const count = counts.get(key) ?? feedbackKinds.map(() => 0);
      count[kind] = (count[kind] ?? 0) + 1;
      counts.set(key, count);
    }
  }
  return {
    columns: [name, ...feedbackKinds, 'total'],
    rows: [...counts].map(([key, count]) => [key, ...count, count.reduce((sum, each) => sum + each, 0)]),
  };
}

/** The cases that began in the period. */
export const begunIn = (rows: readonly Summary[], period: Period): Summary[] =>
  rows.filter((row) => row.kind === 'case' && isWithin(row.beganOn, period));

/** Most first, then by the name of the row. */
export function mostFirst({ columns, rows }: Table): Table {
  const total = columns.length - 1;
  const sorted = [...rows].sort(
    (a, b) => Number(b[total]) - Number(a[total]) || String(a[0]).localeCompare(String(b[0])),
  );
  return { columns, rows: sorted };
}
