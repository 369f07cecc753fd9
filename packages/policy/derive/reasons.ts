import type { ClauseId, Pack } from '../packs/pack.ts';

/** A clause as a person reads it when they ask "why?". */
export interface Reason {
  id: ClauseId;
  section: string;
  says: string;
}

/** The clauses behind an answer, in plain words. A sub-item like `JF-89(d)` is explained by its clause. */
export const reasonsOf = (because: readonly ClauseId[], pack: Pack): Reason[] =>
  [...new Set(because)].flatMap((id) => {
    const clause = pack.clauses[id] ?? pack.clauses[id.replace(/\(.*$/, '')];
    return clause ? [{ id, section: clause.section, says: clause.says }] : [];
  });
