import { addDays, addMonths } from '@evenhand/policy/time/day';
import { words } from '#lib/words/index.ts';

export type PeriodId = keyof typeof words.reports.periods;

/** Half-open: `until` is the first day after it. */
export interface Period {
  from: string;
  until: string;
}

export const isPeriod = (value: string): value is PeriodId => Object.hasOwn(words.reports.periods, value);

export const lastDayOf = ({ until }: Period): string => addDays(until, -1);

/** A period of the calendar around a day. */
export function periodOf(id: PeriodId, today: string): Period {
  const year = today.slice(0, 4);
  const month = `${today.slice(0, 7)}-01`;
  const quarter = `${year}-${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const stretch = (from: string, months: number): Period => ({ from, until: addMonths(from, months) });
  switch (id) {
    case 'this-month':
      return stretch(month, 1);
    case 'last-month':
      return stretch(addMonths(month, -1), 1);
    case 'this-quarter':
      return stretch(quarter, 3);
    case 'last-quarter':
      return stretch(addMonths(quarter, -3), 3);
    case 'this-year':
      return stretch(`${year}-01-01`, 12);
    case 'last-year':
      return stretch(addMonths(`${year}-01-01`, -12), 12);
  }
}
