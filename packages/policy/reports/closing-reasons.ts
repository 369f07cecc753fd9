import { isWithin, mostFirst, percentOf, type Report } from './report.ts';

/**
 * Complaints closed in the period by the policy's reason, and beneath a reason by what makes it so (`vexatious`, then
 * `vexatious:repetitive`). The share is of all that were closed.
 */
export const closingReasons: Report = {
  id: 'closing-reasons',
  run(rows, period) {
    const closed = rows.filter(
      (row) => row.kind === 'case' && row.sort === 'complaint' && isWithin(row.closedOn, period),
    );
    const count = (reason: string, code?: string): number =>
      closed.filter((row) => row.closedFor === reason && (code === undefined || row.counts?.closedWith === code))
        .length;
    const reasons = [...new Set(closed.map((row) => row.closedFor ?? ''))];
    const { rows: sorted } = mostFirst({
      columns: ['closing', 'total'],
      rows: reasons.map((reason) => [reason, closed.filter((row) => (row.closedFor ?? '') === reason).length]),
    });
    const beneath = (reason: string) =>
      [...new Set(closed.filter((row) => row.closedFor === reason).map((row) => row.counts?.closedWith))]
        .filter((code) => typeof code === 'string')
        .sort()
        .map((code): [string, number] => [`${reason}:${code}`, count(reason, code)]);
    return {
      columns: ['closing', 'total', 'percent'],
      rows: sorted
        .flatMap(([reason = '', total = 0]) => [[reason, total], ...beneath(String(reason))])
        .map(([key = '', total = 0]) => [key, total, percentOf(Number(total), closed.length)]),
    };
  },
};
