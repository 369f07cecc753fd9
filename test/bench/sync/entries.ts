import { randomUUID } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import { sampleComplaint, sampleEntry } from '@evenhand/server/testing/sample.ts';

const story =
  'I came to the counter at ten past nine with the form that I was told to bring, and waited with four others until twenty to ten. '.repeat(
    5,
  );

/** Entries as a reception writes them, about 1 KB each: complaints, and four notes on each of them. */
export function someEntries(count: number, by: string): Entry[] {
  const entries: Entry[] = [];
  const at = '2026-05-18T09:30:00.000Z';
  while (entries.length < count) {
    const body = { unit: 'first', narrative: story, points: [{ text: 'Nobody came to the bell' }] };
    const begin = sampleComplaint({ by, at, body });
    entries.push(begin);
    for (let note = 0; note < 4 && entries.length < count; note += 1)
      entries.push(sampleEntry({ record: begin.record, kind: 'note-added', by, at, body: { text: story } }));
  }
  return entries.map((entry) => ({ ...entry, id: randomUUID() }));
}

export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
