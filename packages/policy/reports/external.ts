import { isWithin, mostFirst, type Report } from './report.ts';

/** Cases that came before a body outside in the period: passed there, or asked about from there. Each counts once for each. */
export const external: Report = {
  id: 'external',
  run(rows, period) {
    const went = rows.flatMap(({ counts }) => [
      ...new Set((counts?.outside ?? []).filter(({ on }) => isWithin(on, period)).map(({ to }) => to)),
    ]);
    const found = [...new Set(went)];
    return mostFirst({
      columns: ['outside', 'total'],
      rows: found.map((to) => [to, went.filter((each) => each === to).length]),
    });
  },
};
