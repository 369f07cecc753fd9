/** A point as it is being written: `id` names it on the screen only. */
export interface WrittenPoint {
  id: string;
  text: string;
}

/** The list with the point moved up (-1) or down (1); the same list when it is at the end already. */
export function movePoint(points: readonly WrittenPoint[], id: string, by: -1 | 1): WrittenPoint[] {
  const from = points.findIndex((point) => point.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= points.length) return [...points];
  return points.with(from, points[to] as WrittenPoint).with(to, points[from] as WrittenPoint);
}

/** What is said, in order: the points listed and the one that is still in the box; empty ones are not points. */
export const pointTexts = (points: readonly WrittenPoint[], next: string): string[] =>
  [...points.map((point) => point.text), next].map((text) => text.trim()).filter((text) => text !== '');
