import { words } from '#lib/words/index.ts';
import { capital } from './names.ts';

/** What a report is called and what it says; one without words of its own is called by its id. */
export function reportWords(id: string): { title: string; about: string } {
  const known = (words.reports.names as Record<string, { title: string; about: string }>)[id];
  return known ?? { title: capital(id.replace(/-/g, ' ')), about: '' };
}

/** A column or a value of a report as a person reads it. */
export function reportCell(cell: string | number): string {
  if (typeof cell === 'number') return cell.toLocaleString('en-GB');
  const known = (words.reports.cells as Record<string, string>)[cell];
  return known ?? (/^[a-z]+(-[a-z0-9]+)*$/.test(cell) ? capital(cell.replace(/-/g, ' ')) : cell);
}
