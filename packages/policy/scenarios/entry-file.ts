import { z } from 'zod/mini';
import type { Directory } from '../directory.ts';
import { envelope, type Entry } from '../entries/entry.ts';
import { inOrder } from '../history/order.ts';
import { sampleDirectory } from '../testing.ts';
import { shapeProblems } from './shape-problem.ts';

// What the server added is read as far as it says how the entry stands.
const kept = z.extend(z.object(envelope.shape), {
  verdict: z.optional(z.enum(['accepted', 'refused'])),
  refusals: z.optional(
    z.array(z.custom<NonNullable<Entry['refusals']>[number]>((value) => typeof value === 'object' && value !== null)),
  ),
});

/** The entries of a file, or one sentence for each thing that is wrong with it. */
export function readEntries(raw: unknown): { entries: Entry[] } | { problems: string[] } {
  const read = z.array(kept).safeParse(raw);
  if (!read.success) return { problems: shapeProblems(read.error, raw, 'The file') };
  return read.data.length > 0 ? { entries: read.data } : { problems: ['The file holds no entries.'] };
}

/** The units that the entries name, as departments: a file brings no directory along. */
export function directoryOfFile(entries: readonly Entry[]): Directory {
  const sample = sampleDirectory();
  const ids = [...new Set(entries.map((entry) => entry.body.unit))].filter((unit) => typeof unit === 'string');
  return { ...sample, units: ids.map((id) => ({ id, name: id, kind: 'department', parent: null })) };
}

/** Entries gathered by their record, each in the order in which it folds, records in the order in which they first appear. */
export function byRecord(entries: readonly Entry[]): Entry[][] {
  const records = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = records.get(entry.record.id);
    if (own) own.push(entry);
    else records.set(entry.record.id, [entry]);
  }
  return [...records.values()].map(inOrder);
}
