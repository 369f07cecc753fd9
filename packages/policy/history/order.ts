import { instantMs } from '../time/day.ts';
import type { Entry } from '../entries/entry.ts';
import { entryKind } from '../entries/index.ts';

const begins = (entry: Entry): number => (entryKind(entry.record.kind, entry.kind)?.begins === 'always' ? 0 : 1);

/** A time that cannot be read stands first, so that the order stays one order. */
const instantOf = (text: string): number => instantMs(text) || 0;

/**
 * The one order in which a record's entries fold, on every device and on the server: what begins the record, then by when
 * things happened, then by when they were written down, then by id. It depends on nothing that is added on the way (no `seq`),
 * so a device that has sent nothing folds as the server does.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, begins: begins(entry), at: instantOf(entry.at), recorded: instantOf(entry.recordedAt) }))
    .sort(
      (a, b) =>
        a.begins - b.begins ||
        a.at - b.at ||
        a.recorded - b.recorded ||
        (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0),
    )
    .map(({ entry }) => entry);
}
