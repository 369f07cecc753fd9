import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import { keyOf } from './seal.ts';

const block = 16;

/**
 * Files on their way in, unreadable on the disk from the first byte. Sealed by a stream that can go on anywhere (AES in
 * counter mode), because a connection may end anywhere; whether all is as it was sent, the file's hash says at the end.
 */
export class SealedStaging extends FileStore {
  readonly #secret: string;

  constructor(directory: string, secret: string) {
    // Before the library does, which would end the program where that fails.
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    super({ directory });
    this.#secret = secret;
  }

  override create(upload: Upload): Promise<Upload> {
    // A new key each time: the same place is never written twice under one.
    upload.metadata = { ...upload.metadata, salt: randomBytes(block).toString('hex') };
    return super.create(upload);
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const key = await this.#keyOf(id);
    const cipher = createCipheriv('aes-256-ctr', key, counterAt(offset));
    cipher.update(Buffer.alloc(offset % block));
    readable.once('error', (error) => cipher.destroy(error));
    return super.write(readable.pipe(cipher), id, offset);
  }

  /** The file as it was sent. */
  async *plain(id: string): AsyncGenerator<Buffer> {
    const cipher = createDecipheriv('aes-256-ctr', await this.#keyOf(id), counterAt(0));
    for await (const part of createReadStream(join(this.directory, id))) yield cipher.update(part as Buffer);
  }

  async #keyOf(id: string): Promise<Buffer> {
    const upload = await this.configstore.get(id);
    return keyOf({ secret: this.#secret, name: `staging ${id}` }, Buffer.from(upload?.metadata?.salt ?? '', 'hex'));
  }
}

function counterAt(offset: number): Buffer {
  const counter = Buffer.alloc(block);
  counter.writeUInt32BE(Math.floor(offset / block), block - 4);
  return counter;
}
