import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EvidenceStore } from './evidence-store.ts';

/** Files below a folder, which must be on the same disk as what is put. */
export function diskStore(folder: string): EvidenceStore {
  const placeOf = (key: string): string => join(folder, ...key.split('/'));
  return {
    async put(key, file) {
      const place = placeOf(key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await flush(file);
      await rename(file, place);
      await flush(dirname(place));
    },
    async *read(key, from, until) {
      if (until <= from) return;
      yield* createReadStream(placeOf(key), { start: from, end: until - 1 }) as AsyncIterable<Buffer>;
    },
    remove: (key) => rm(placeOf(key), { force: true }),
  };
}

/** A power cut after this leaves it as it is. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}
