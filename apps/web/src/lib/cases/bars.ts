import type { ReportAnswer } from '@evenhand/policy/wire/reports';

export interface Bar {
  label: string;
  value: number;
  /** Width of a hundred. */
  share: number;
}

export const mostBars = 12;

/** Bars of the first column of words and the first column of numbers; empty where a report has none. */
export function barsOf({ columns, rows }: Pick<ReportAnswer, 'columns' | 'rows'>): { title: string; bars: Bar[] } {
  const numbers = columns.findIndex((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const labels = columns.findIndex((_, at) => rows.some((row) => typeof row[at] === 'string'));
  if (numbers < 0 || labels < 0) return { title: '', bars: [] };
  const value = (row: (string | number)[]): number => Number(row[numbers] ?? 0);
  const top = Math.max(1, ...rows.map(value));
  return {
    title: columns[numbers] ?? '',
    bars: rows
      .slice(0, mostBars)
      .map((row) => ({ label: String(row[labels] ?? ''), value: value(row), share: (100 * value(row)) / top })),
  };
}
