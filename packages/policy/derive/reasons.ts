import { wholeClause } from '../packs/trace.ts';
import type { ClauseId, Pack } from '../packs/pack.ts';

/** A clause as a person reads it when they ask "why?". */
export interface Reason {
  id: ClauseId;
  section: string;
  says: string;
}

/** The clauses behind an answer, in plain words. A sub-item like `JF-89(d)` is explained by its clause. */
export function reasonsOf(because: readonly ClauseId[], pack: Pack): Reason[] {
  // Sub-items of one clause are read in one text: it stands once, with all of them named.
  const items = new Map<ClauseId, string[]>();
  for (const id of new Set(because)) {
    const whole = pack.clauses[id] ? id : wholeClause(id);
    const named = items.get(whole) ?? [];
    const item = id.slice(whole.length);
    items.set(whole, item === '' ? named : [...named, item]);
  }
  return [...items].flatMap(([whole, named]) => {
    const clause = pack.clauses[whole];
    return clause ? [{ id: `${whole}${named.join(' ')}`, section: clause.section, says: clause.says }] : [];
  });
}
