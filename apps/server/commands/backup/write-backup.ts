import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Config } from '../../config.ts';
import { copyOut } from '../../db/copy-table.ts';
import { listTables, type Table } from '../../db/list-tables.ts';
import { readMigrations } from '../../db/migrate.ts';
import { atOneMoment, type Sql, type Transaction } from '../../db/open.ts';
import { StartError } from '../../start-error.ts';
import { fileStores, type FileStore } from './file-store.ts';
import { format, spellManifest, type Manifest } from './manifest.ts';

export interface BackupRequest {
  sql: Sql;
  config: Pick<Config, 'dataDir' | 'secret'>;
  /** Absolute; must not be there, or be empty. */
  folder: string;
  withSecret: boolean;
  now: Date;
}

/** What opens an account for a while, or only counts: not in a back-up, which may lie where more people reach it. */
const leftEmpty = ['auth.session', 'auth.verification', 'auth."rateLimit"', 'public.tracking_tries'];

/**
 * Saves everything as it is at one moment, while others write. The folder appears when it is whole; one that was broken off is called
 * `<folder>.part`. Throws a StartError when the folder cannot be made.
 */
export async function writeBackup({ sql, config, folder, withSecret, now }: BackupRequest): Promise<Manifest> {
  await refuseFilled(folder);
  const half = `${folder}.part`;
  try {
    await rm(half, { recursive: true, force: true });
    await mkdir(join(half, 'tables'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(`The folder ${half} cannot be made (${codeOf(error)}).`, { cause: error });
  }
  const tables = await atOneMoment(sql, async (tx) => {
    const saved: Manifest['tables'] = [];
    for (const table of await listTables(tx)) {
      if (!leftEmpty.includes(table.name)) saved.push(await saveTable(tx, table, half));
    }
    return saved;
  });
  // After the tables: what they name is there by then, and a file more does no harm.
  const files: Manifest['files'] = [];
  for (const store of fileStores(config)) files.push(...(await saveStore(store, half)));
  const secret = withSecret ? await save(Readable.from([config.secret]), half, 'secret') : null;
  const migrations = (await readMigrations()).map(({ name, sha256 }) => ({ name, sha256 }));
  const manifest: Manifest = { format, at: now.toISOString(), migrations, tables, files, secret };
  await writeFile(join(half, 'manifest.json'), spellManifest(manifest), { mode: 0o600, flush: true });
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
  return manifest;
}

async function refuseFilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new StartError(`The folder ${folder} cannot be used (${error.code ?? error.message}).`, { cause: error });
  });
  if (names.length > 0) throw new StartError(`The folder ${folder} is not empty; name a new one for the back-up.`);
}

async function saveTable(
  tx: Transaction,
  { name, columns }: Table,
  folder: string,
): Promise<Manifest['tables'][number]> {
  let rows = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      // A line break inside a value is written as a backslash and an n.
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  const path = `tables/${name.replaceAll('"', '')}.gz`;
  const saved = await save(await copyOut(tx, { name, columns }), folder, path, [count, createGzip({ level: 1 })]);
  return { ...saved, name, columns, rows };
}

async function saveStore(store: FileStore, folder: string): Promise<Manifest['files']> {
  const saved: Manifest['files'] = [];
  for (const name of await store.names()) {
    const part = await save(await store.read(name), folder, `files/${store.name}/${name}`);
    saved.push({ ...part, store: store.name, name });
  }
  return saved;
}

async function save(content: Readable, folder: string, path: string, through: Transform[] = []) {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
  const file = createWriteStream(join(folder, path), { mode: 0o600, flush: true });
  await pipeline([content, ...through, measure, file]);
  return { path, bytes, sha256: hash.digest('hex') };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
