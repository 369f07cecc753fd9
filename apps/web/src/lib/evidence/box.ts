// Files of evidence on this device until they are sent, sealed, in a database of each person's own:
//
//     files   id -> facts of one file, sealed
//     pieces  [id, part, number] -> 512 KiB of it, sealed
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import type { Cipher } from '#lib/device/cipher.ts';
import { cipherOfBox } from './box-key.ts';
import type { WaitingFile } from './port.ts';

export const pieceBytes = 512 * 1024;

interface BoxSchema extends DBSchema {
  files: { key: string; value: Uint8Array<ArrayBuffer> };
  pieces: { key: [string, EvidencePart, number]; value: Uint8Array<ArrayBuffer> };
  /** Of before stores were sealed (box-key.ts). */
  keys: { key: string; value: CryptoKey };
}
export type BoxDatabase = IDBPDatabase<BoxSchema>;

export interface Box {
  /** Keeps a file; done means that it is on the disk. Throws when there is no room, and nothing of it is kept then. */
  put(file: WaitingFile, blobs: Partial<Record<EvidencePart, Blob>>): Promise<void>;
  /** Changes what is said of a file that is still there; null when it is not. Windows that change one at once do so in turn. */
  change(evidence: string, change: (file: WaitingFile) => WaitingFile): Promise<WaitingFile | null>;
  /** All files, the oldest first. */
  all(): Promise<WaitingFile[]>;
  /** Bytes from `from` up to the end of their piece: as much as can be had at once. */
  read(file: WaitingFile, part: EvidencePart, from: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The whole file, to look at. */
  blob(file: WaitingFile, part: EvidencePart): Promise<Blob>;
  remove(evidence: string): Promise<void>;
  close(): void;
}

export const boxName = (organisation: string, staff: string): string => `evenhand-evidence-${organisation}-${staff}`;

const strict = { durability: 'strict' } as const;

/** Opens the box of one person, sealed like their store. Everybody who uses a device has one of their own on it. */
export async function openBox(name: string, sealing: Cipher): Promise<Box> {
  const database = await openDB<BoxSchema>(name, 1, {
    upgrade(fresh) {
      for (const store of ['files', 'pieces', 'keys'] as const) fresh.createObjectStore(store);
    },
  });
  const cipher = await cipherOfBox(database, sealing);
  const sealFacts = (file: WaitingFile) => cipher.seal(new TextEncoder().encode(JSON.stringify(file)));
  const openFacts = async (sealed: Uint8Array<ArrayBuffer>) =>
    JSON.parse(new TextDecoder().decode(await cipher.open(sealed))) as WaitingFile;
  const piecesOf = (evidence: string) => IDBKeyRange.bound([evidence], [evidence, []]);

  async function piece(evidence: string, part: EvidencePart, number: number): Promise<Uint8Array<ArrayBuffer>> {
    const sealed = await database.get('pieces', [evidence, part, number]);
    if (!sealed) throw new Error('A piece of a file is missing on this device.');
    return cipher.open(sealed);
  }

  const box: Box = {
    async put(file, blobs) {
      try {
        for (const [part, blob] of Object.entries(blobs) as [EvidencePart, Blob][]) {
          for (let from = 0; from < blob.size; from += pieceBytes) {
            const plain = new Uint8Array(await blob.slice(from, from + pieceBytes).arrayBuffer());
            const sealed = await cipher.seal(plain);
            const transaction = database.transaction('pieces', 'readwrite', strict);
            await transaction.store.put(sealed, [file.evidence, part, from / pieceBytes]);
            await transaction.done;
          }
        }
        const facts = await sealFacts(file);
        const transaction = database.transaction('files', 'readwrite', strict);
        await transaction.store.put(facts, file.evidence);
        await transaction.done;
      } catch (error) {
        await box.remove(file.evidence).catch(() => undefined);
        throw error;
      }
    },
    async change(evidence, change) {
      // Sealing waits, and a transaction does not: so it is looked at again whether somebody was quicker.
      for (;;) {
        const before = await database.get('files', evidence);
        if (!before) return null;
        const changed = change(await openFacts(before));
        const sealed = await sealFacts(changed);
        const transaction = database.transaction('files', 'readwrite', strict);
        const now = await transaction.store.get(evidence);
        const isSame = now?.length === before.length && now.every((byte, at) => byte === before[at]);
        if (isSame) await transaction.store.put(sealed, evidence);
        await transaction.done;
        if (isSame) return changed;
      }
    },
    async all() {
      const files = await Promise.all((await database.getAll('files')).map(openFacts));
      return files.sort((one, other) => (one.evidence < other.evidence ? -1 : 1));
    },
    async read({ evidence }, part, from) {
      const bytes = await piece(evidence, part, Math.floor(from / pieceBytes));
      return bytes.subarray(from % pieceBytes);
    },
    async blob({ evidence, original, display }, part) {
      const { bytes, type } = part === 'display' && display ? display : original;
      const pieces = Array.from({ length: Math.ceil(bytes / pieceBytes) }, (_, number) =>
        piece(evidence, part, number),
      );
      return new Blob(await Promise.all(pieces), { type });
    },
    async remove(evidence) {
      const transaction = database.transaction(['files', 'pieces'], 'readwrite', strict);
      await transaction.objectStore('files').delete(evidence);
      await transaction.objectStore('pieces').delete(piecesOf(evidence));
      await transaction.done;
    },
    close: () => database.close(),
  };
  return box;
}
