// Files of evidence on the server:
//
//     upload (tus) -> staging (sealed stream) -> hash, size and kind are right -> sealed in pieces -> storage -> row in `evidence`
//
// Killed anywhere, the device asks how far it came and goes on: what is staged is staged, what is noted is stored.
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MemoryLocker, type Upload } from '@tus/server';
import { uploadMetadata } from '@evenhand/policy/wire/evidence';
import { addEvidence } from '../db/add-evidence.ts';
import type { StoredFile } from '../db/evidence-row.ts';
import { listAllEvidence } from '../db/list-evidence.ts';
import type { Sql } from '../db/open.ts';
import { RequestProblem } from '../middleware/problem.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { beginningBytes, fileKind } from './file-kind.ts';
import { seal, unseal } from './seal.ts';
import { sweepFolder } from './sweep-folder.ts';
import { SealedStaging } from './sealed-staging.ts';

export interface EvidenceParts {
  sql: Sql;
  store: EvidenceStore;
  /** A folder for files on their way in, on the same disk as a store that is a folder. */
  folder: string;
  /** The server's secret: without it no stored file opens again. */
  secret: string;
}

/** Whose upload it is. */
export interface Sender {
  organisation: string;
  staff: string;
}

export class Evidence {
  readonly #parts: EvidenceParts;
  /** One request at a time writes to an upload. */
  readonly locker = new MemoryLocker();
  /** Files that are being looked at: asked again meanwhile, there is one answer. */
  readonly #keeping = new Map<string, Promise<StoredFile>>();

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  /** Where one person's files arrive: nobody reaches another's by naming them. */
  stagingOf({ organisation, staff }: Sender): SealedStaging {
    const { folder, secret } = this.#parts;
    const who = createHash('sha256')
      .update(JSON.stringify([organisation, staff]))
      .digest('hex')
      .slice(0, 32);
    return new SealedStaging(join(folder, 'staging', who), secret);
  }

  /**
   * Keeps a file of which every byte has come. Throws a RequestProblem, having thrown the file away, when it is not what it
   * was said to be, or is of no kind that is kept.
   */
  keep(staging: SealedStaging, upload: Upload, sender: Sender): Promise<StoredFile> {
    const place = `${staging.directory}/${upload.id}`;
    const under =
      this.#keeping.get(place) ?? this.#keep(staging, upload, sender).finally(() => this.#keeping.delete(place));
    this.#keeping.set(place, under);
    return under;
  }

  async #keep(staging: SealedStaging, upload: Upload, { organisation, staff }: Sender): Promise<StoredFile> {
    const { salt: _, ...said } = upload.metadata ?? {};
    const { evidence, part, kind, record, hash, what } = uploadMetadata.parse(said);
    const { folder, store, sql } = this.#parts;
    const key = keyIn({ organisation, evidence, part, hash });
    const sealed = join(folder, 'sealing', randomUUID());
    await mkdir(join(folder, 'sealing'), { recursive: true, mode: 0o700 });
    try {
      const digest = createHash('sha256');
      const beginning: Buffer[] = [];
      let bytes = 0;
      async function* looked(): AsyncGenerator<Buffer> {
        for await (const piece of staging.plain(upload.id)) {
          digest.update(piece);
          if (bytes < beginningBytes) beginning.push(piece);
          bytes += piece.length;
          yield piece;
        }
      }
      await pipeline(seal(looked(), this.#named(key)), createWriteStream(sealed, { mode: 0o600 }));
      if (bytes !== upload.size || digest.digest('hex') !== hash) {
        throw new RequestProblem(422, 'bad-request', 'What arrived is not what was sent. Please send it again.');
      }
      const type = await fileKind(Buffer.concat(beginning), what, bytes <= beginningBytes);
      if (type === null) {
        throw new RequestProblem(415, 'bad-request', `A file of this kind cannot be kept as ${names[what]}.`);
      }
      const file: StoredFile = {
        ...{ organisation, evidence, part, record: { kind, id: record }, author: staff, hash, bytes, type },
      };
      await store.put(key, sealed);
      if (!(await addEvidence(sql, file))) {
        throw new RequestProblem(409, 'conflict', 'Another file has this id.');
      }
      await staging.remove(upload.id);
      return file;
    } catch (error) {
      if (error instanceof RequestProblem) await staging.remove(upload.id).catch(() => undefined);
      throw error;
    } finally {
      await rm(sealed, { force: true });
    }
  }

  /** Bytes of a stored file as they were sent, from `from` up to, not including, `until`; all of it when left out. */
  read(file: StoredFile, { from, until } = { from: 0, until: file.bytes }): AsyncGenerator<Buffer> {
    const { store } = this.#parts;
    const key = keyIn(file);
    return unseal((start, stop) => store.read(key, start, stop), file.bytes, this.#named(key), { from, until });
  }

  /** Removes what was begun and given up: nobody went on with it for thirty days. */
  async sweep(now: Date): Promise<number> {
    const since = new Date(now.getTime() - 30 * 86_400_000);
    const places = ['staging', 'sealing'].map((name) => sweepFolder(join(this.#parts.folder, name), since));
    return (await Promise.all(places)).reduce((sum, count) => sum + count, 0);
  }

  /** Every file that an organisation holds; `read` gives what is in it. */
  list(organisation: string): Promise<StoredFile[]> {
    return listAllEvidence(this.#parts.sql, organisation);
  }

  #named(name: string): { secret: string; name: string } {
    return { secret: this.#parts.secret, name };
  }
}

const names = {
  photo: 'a photo',
  audio: 'a recording',
  signature: 'a signature',
  document: 'a document',
  clip: 'a clip',
} as const;

/** The hash is part of it, so that no file ever takes another's place. */
const keyIn = ({
  organisation,
  evidence,
  part,
  hash,
}: Pick<StoredFile, 'organisation' | 'evidence' | 'part' | 'hash'>) =>
  `${encodeURIComponent(organisation)}/${evidence}.${part}.${hash.slice(0, 16)}`;
