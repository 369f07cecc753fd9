// Files of evidence on this device until they are sent, sealed, in a database of each person's own:
//
//     files   id -> facts of one file, sealed like the store
//     pieces  [id, part, number] -> 512 KiB of it, sealed under the file's own key
//     sealed  id -> that key and the facts once more, sealed for the organisation's server: what a rescue file hands out
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import type { SealedFile } from '@evenhand/policy/wire/rescue';

/** A file as nobody here can open it. */
export interface KeptHead extends SealedFile {
  /** The organisation's key that its head is sealed for. */
  under: string;
}

interface BoxSchema extends DBSchema {
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  pieces: { key: [string, EvidencePart, number]; value: Uint8Array<ArrayBuffer> };
  /** Of before stores were sealed (box-key.ts). */
  keys: { key: string; value: CryptoKey };
  sealed: { key: string; value: KeptHead };
}
export type BoxDatabase = IDBPDatabase<BoxSchema>;

export const strict = { durability: 'strict' } as const;

export const boxName = (organisation: string, staff: string): string => `evenhand-evidence-${organisation}-${staff}`;

export const openBoxDatabase = (name: string): Promise<BoxDatabase> =>
  openDB<BoxSchema>(name, 2, {
    upgrade(database) {
      for (const store of ['files', 'pieces', 'keys', 'sealed'] as const)
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
  });
