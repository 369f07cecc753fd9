import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import { sealedPiece } from '@evenhand/policy/wire/rescue';
import { bytesOf } from '#lib/device/base64.ts';
import { aesGcmCipher, type Cipher } from '#lib/device/cipher.ts';
import { cipherOfBox } from './box-key.ts';
import { openBoxDatabase, strict, type KeptHead } from './box-database.ts';
import type { WaitingFile } from './port.ts';
import { newFileKey } from './seal-heads.ts';
import { asideIn, keepHead, sealedIn, sealedPieceIn } from './sealed-files.ts';

export const pieceBytes = sealedPiece.plain;

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
  /** Gives each file a key of its own that was put in before files had one. Nothing may be read from the box meanwhile. */
  rekey(): Promise<void>;
  /** What can be handed out to be sent from elsewhere (sealed-files.ts). */
  sealed(): Promise<KeptHead[]>;
  keepHead(head: KeptHead): Promise<void>;
  aside(): Promise<KeptHead[]>;
  sealedPiece(evidence: string, part: EvidencePart, number: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** Opens the box of one person, sealed like their store. Everybody who uses a device has one of their own on it. */
export async function openBox(name: string, sealing: Cipher): Promise<Box> {
  const database = await openBoxDatabase(name);
  const cipher = await cipherOfBox(database, sealing);
  const sealFacts = (file: WaitingFile) => cipher.seal(new TextEncoder().encode(JSON.stringify(file)));
  const openFacts = async (sealed: Uint8Array<ArrayBuffer>) =>
    JSON.parse(new TextDecoder().decode(await cipher.open(sealed))) as WaitingFile;
  const piecesOf = (evidence: string) => IDBKeyRange.bound([evidence], [evidence, []]);

  const countOf = (bytes: number): number => Math.ceil(bytes / pieceBytes);

  /** Of before files had keys, and in one that is being given its own, pieces are sealed like the store. */
  async function cipherOf({ key }: WaitingFile): Promise<Cipher> {
    if (key === undefined) return cipher;
    const own = aesGcmCipher(
      await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
    );
    return { seal: own.seal, open: (sealed) => own.open(sealed).catch(() => cipher.open(sealed)) };
  }

  async function piece(file: WaitingFile, part: EvidencePart, number: number): Promise<Uint8Array<ArrayBuffer>> {
    const sealed = await sealedPieceIn(database, file.evidence, part, number);
    return (await cipherOf(file)).open(sealed);
  }

  async function sealAnew(file: WaitingFile, part: EvidencePart, number: number): Promise<void> {
    const sealed = await (await cipherOf(file)).seal(await piece(file, part, number));
    const transaction = database.transaction(['files', 'pieces'], 'readwrite', strict);
    if ((await transaction.objectStore('files').count(file.evidence)) > 0)
      await transaction.objectStore('pieces').put(sealed, [file.evidence, part, number]);
    await transaction.done;
  }

  const box: Box = {
    async put(file, blobs) {
      const own = await cipherOf(file);
      try {
        for (const [part, blob] of Object.entries(blobs) as [EvidencePart, Blob][]) {
          for (let from = 0; from < blob.size; from += pieceBytes) {
            const plain = new Uint8Array(await blob.slice(from, from + pieceBytes).arrayBuffer());
            const sealed = await own.seal(plain);
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
    async read(file, part, from) {
      const bytes = await piece(file, part, Math.floor(from / pieceBytes));
      return bytes.subarray(from % pieceBytes);
    },
    async blob(file, part) {
      const { bytes, type } = part === 'display' && file.display ? file.display : file.original;
      const pieces = Array.from({ length: countOf(bytes) }, (_, number) => piece(file, part, number));
      return new Blob(await Promise.all(pieces), { type });
    },
    async remove(evidence) {
      const transaction = database.transaction(['files', 'pieces', 'sealed'], 'readwrite', strict);
      await transaction.objectStore('files').delete(evidence);
      await transaction.objectStore('pieces').delete(piecesOf(evidence));
      await transaction.objectStore('sealed').delete(evidence);
      await transaction.done;
    },
    async rekey() {
      for (const { evidence, key, isHalfKeyed } of await box.all()) {
        if (key !== undefined && !isHalfKeyed) continue;
        const file = await box.change(evidence, (now) => ({ ...now, key: now.key ?? newFileKey(), isHalfKeyed: true }));
        if (!file) continue;
        const parts = { ...(file.display && { display: file.display.bytes }), original: file.original.bytes };
        for (const [part, bytes] of Object.entries(parts) as [EvidencePart, number][])
          for (let number = 0; number < countOf(bytes); number += 1) await sealAnew(file, part, number);
        await box.change(evidence, ({ isHalfKeyed: _, ...now }) => now);
      }
    },
    sealed: () => sealedIn(database),
    keepHead: (head) => keepHead(database, head),
    aside: () => asideIn(database),
    sealedPiece: (evidence, part, number) => sealedPieceIn(database, evidence, part, number),
    close: () => database.close(),
  };
  return box;
}
