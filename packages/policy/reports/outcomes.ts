import { outcomes as outcomeIds } from '../packs/nouns.ts';
import { isWithin, mostFirst, percentOf, type Report } from './report.ts';

/**
 * Complaints closed in the period: by the closing reason of the policy, and within it by the outcome that the customer was
 * last given, `unanswered` where there was none. The share is of all that were closed.
 */
export const outcomes: Report = {
  id: 'outcomes',
  run(rows, period) {
    const closed = rows.filter(
      (row) => row.kind === 'case' && row.sort === 'complaint' && isWithin(row.closedOn, period),
    );
    const reasons = [...new Set(closed.map((row) => row.closedFor ?? ''))];
    const keys = [...outcomeIds, null];
    // Those that were settled when they were raised, counted all the same.
    const settledFor = (reason: string): number =>
      closed.filter((row) => (row.closedFor ?? '') === reason && row.counts?.settled).length;
    const counted = reasons.map((reason) => {
      const those = closed.filter((row) => (row.closedFor ?? '') === reason);
      const counts = keys.map((outcome) => those.filter((row) => row.outcome === outcome).length);
      return [reason, ...counts, those.length];
    });
    const { columns, rows: sorted } = mostFirst({
      columns: ['reason', ...outcomeIds, 'unanswered', 'total'],
      rows: counted,
    });
    return {
      columns: [...columns, 'percent', 'settled'],
      rows: sorted.map((row) => [...row, percentOf(Number(row.at(-1)), closed.length), settledFor(String(row[0]))]),
    };
  },
};
