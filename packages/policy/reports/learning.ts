import { isWithin, mostFirst, type Report } from './report.ts';

/** What was learned in the period, by category: how often, how many led to a plan, and how many plans were carried out. */
export const learning: Report = {
  id: 'learning',
  run(rows, period) {
    const learned = rows.flatMap(({ counts }) => counts?.learned ?? []).filter(({ on }) => isWithin(on, period));
    const found = [...new Set(learned.map(({ category }) => category))];
    return mostFirst({
      columns: ['learned', 'planned', 'done', 'total'],
      rows: found.map((category) => {
        const those = learned.filter((each) => each.category === category);
        const [planned, done] = [those.filter((each) => each.planned).length, those.filter((each) => each.done).length];
        return [category, planned, done, those.length];
      }),
    });
  },
};
