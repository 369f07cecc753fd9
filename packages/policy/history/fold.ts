import type { Entry } from '../entries/entry.ts';
import { entryKind } from '../entries/index.ts';
import type { EntryKind } from '../entries/define-entry.ts';
import type { Pack } from '../packs/pack.ts';
import type { RecordKind } from '../packs/nouns.ts';
import { emptyState, type StateOf } from '../records/index.ts';
import { inOrder } from './order.ts';

// Bodies never change once written, so each is read against its schema once in a program's life. The kind belongs to the
// answer: one body object may stand in entries of two kinds.
const shapes = new WeakMap<object, { kind: EntryKind; fit: boolean }>();

function fits(kind: EntryKind, body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const known = shapes.get(body);
  if (known?.kind === kind) return known.fit;
  const { success: fit } = kind.schema.safeParse(body);
  shapes.set(body, { kind, fit });
  return fit;
}

/**
 * A record's state: its entries, folded in order under its policy. Never throws and never refuses; what it does not
 * understand it keeps aside. Entries may come in any order and more than once.
 */
export function fold<Kind extends RecordKind>(
  record: { kind: Kind; id: string },
  entries: readonly Entry[],
  pack: Pack,
): StateOf[Kind] {
  const state: StateOf[RecordKind] = emptyState[record.kind](record.id, `${pack.id}@${pack.edition}`);
  const seen = new Set<string>();
  for (const entry of inOrder(entries)) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (entry.verdict === 'refused') {
      state.refused.push(entry);
      continue;
    }
    const kind = entryKind(record.kind, entry.kind);
    if (!kind || !fits(kind, entry.body) || (kind.begins === 'always' && state.beganAt !== null)) {
      state.notUnderstood.push(entry);
      continue;
    }
    if (kind.begins !== 'never') state.beganAt ??= entry.at;
    if (entry.kind === 'corrected') state.corrected[String(entry.body.entry)] = entry.id;
    state.history.push(entry);
    kind.evolve(state, entry, pack);
  }
  return state as StateOf[Kind];
}
