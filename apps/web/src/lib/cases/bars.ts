import type { ReportAnswer } from '@evenhand/policy/wire/reports';

export interface Bar {
  label: string | number;
  value: number;
  /** Width of a hundred. */
  share: number;
}

const most = 12;
/** Which column says most, where there are several. */
const telling: readonly string[] = ['total', 'percent'];

/** Bars of the column that says most, by the first column; none where a report has no numbers. */
export function barsOf({ columns, rows }: Pick<ReportAnswer, 'columns' | 'rows'>): { column: string; bars: Bar[] } {
  const numbers = columns.filter((_, at) => at > 0 && rows.some((row) => typeof row[at] === 'number'));
  const column = telling.find((each) => numbers.includes(each)) ?? numbers[0];
  if (column === undefined) return { column: '', bars: [] };
  const at = columns.indexOf(column);
  const value = (row: (string | number)[]): number => (typeof row[at] === 'number' ? row[at] : 0);
  const counted = rows.filter((row) => typeof row[at] === 'number');
  const top = column === 'percent' ? 100 : Math.max(1, ...counted.map(value));
  return {
    column,
    bars: counted
      .slice(0, most)
      .map((row) => ({ label: row[0] ?? '', value: value(row), share: (100 * value(row)) / top })),
  };
}
