import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../config.ts';

/** A place outside the database whose files belong to a back-up. A file is only ever added to it or removed, never changed. */
export interface FileStore {
  /** Its folder in a back-up: a plain word. */
  name: string;
  /** Names with `/` between folders, sorted. */
  names(): Promise<string[]>;
  read(name: string): Promise<Readable>;
  write(name: string, content: Readable): Promise<void>;
}

/** The seam for all that is kept beside the database: what is named here is saved and restored. */
export const fileStores = ({ dataDir }: Pick<Config, 'dataDir'>): FileStore[] => [
  folderStore('evidence', join(dataDir, 'evidence')),
];

/** Files beneath a folder of this machine; a folder that is not there is an empty store. */
const folderStore = (name: string, folder: string): FileStore => ({
  name,
  async names() {
    const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      },
    );
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  },
  read: async (file) => createReadStream(join(folder, file)),
  async write(file, content) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  },
});
