import type { Clause, ClauseId, Pack } from '@evenhand/policy/packs/pack';
import { carriersOf } from '@evenhand/policy/packs/trace';
import { carriersInWords } from './carrier-words.ts';

export interface ClauseLine extends Clause {
  id: ClauseId;
  /** What carries it, in words; empty where nothing does. */
  carriedBy: string[];
  /** Why nothing carries it. */
  notModelled: string | null;
}

const made = new WeakMap<Pack, ClauseLine[]>();

/** Every clause of a policy as staff read it, in its order. Made once: it is asked for at every letter that is typed. */
export function clauseLines(pack: Pack): ClauseLine[] {
  let lines = made.get(pack);
  if (!lines) made.set(pack, (lines = linesOf(pack)));
  return lines;
}

function linesOf(pack: Pack): ClauseLine[] {
  const carriers = carriersOf(pack);
  const why = new Map(pack.notModelled.flatMap((each) => each.clauses.map((id) => [id, each.why] as const)));
  return Object.entries(pack.clauses).map(([id, clause]) => ({
    id,
    ...clause,
    carriedBy: carriersInWords(carriers.get(id) ?? [], pack),
    notModelled: why.get(id) ?? null,
  }));
}

/** What somebody typed, as the words that all have to be there. */
export const termsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '');

/** The clauses that have every word in their id, heading or text, or in what carries them, and the force asked for. */
export function findClauses(lines: readonly ClauseLine[], text: string, force: string): ClauseLine[] {
  const terms = termsOf(text);
  return lines.filter((line) => {
    if (force !== 'all' && line.force !== force) return false;
    // An id is found without its dash too.
    const ids = `${line.id} ${line.id.replace('-', '')}`;
    const all = `${ids} ${line.section} ${line.says} ${line.carriedBy.join(' ')}`.toLowerCase();
    return terms.every((term) => all.includes(term));
  });
}

/** Clauses under their headings, in the order of the policy; a heading that comes again stands again. */
export function bySection(lines: readonly ClauseLine[]): { section: string; lines: ClauseLine[] }[] {
  const parts: { section: string; lines: ClauseLine[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.section === line.section) last.lines.push(line);
    else parts.push({ section: line.section, lines: [line] });
  }
  return parts;
}

/** A text cut where the words that were looked for stand in it. */
export function markedParts(text: string, terms: readonly string[]): { text: string; hit: boolean }[] {
  if (terms.length === 0) return [{ text, hit: false }];
  const escaped = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(${escaped.join('|')})`, 'gi'))
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
