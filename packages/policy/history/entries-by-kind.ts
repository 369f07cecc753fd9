import type { Entry } from '../entries/entry.ts';
import type { AnyState } from '../records/index.ts';

const none: readonly Entry[] = [];
const indexed = new WeakMap<AnyState, Map<string, Entry[]>>();

/** A record's accepted entries of one kind, in order. The conditions of a policy ask dozens of times, mostly for what is not there. */
export function entriesOfKind(state: AnyState, kind: string): readonly Entry[] {
  let kinds = indexed.get(state);
  if (!kinds) {
    kinds = new Map();
    for (const entry of state.history) {
      const own = kinds.get(entry.kind);
      if (own) own.push(entry);
      else kinds.set(entry.kind, [entry]);
    }
    indexed.set(state, kinds);
  }
  return kinds.get(kind) ?? none;
}
