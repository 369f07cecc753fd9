import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Config } from '../../config.ts';
import { copyIn } from '../../db/copy-table.ts';
import { listOrganisations } from '../../db/list-organisations.ts';
import { listTables, type Table } from '../../db/list-tables.ts';
import type { Sql, Transaction } from '../../db/open.ts';
import { firstFilled, putBack } from '../../db/put-back.ts';
import { verifyOrganisation } from '../../db/verify/verify-organisation.ts';
import { StartError } from '../../start-error.ts';
import { fileStores } from './file-store.ts';
import type { Manifest } from './manifest.ts';

export interface RestoreRequest {
  sql: Sql;
  config: Pick<Config, 'dataDir' | 'secret' | 'secretFile'>;
  folder: string;
  /** As readSound gave it: every file is known to be whole. */
  manifest: Manifest;
}

/**
 * Puts a back-up into a database with empty tables of this version: all of it, with every chain verified, or nothing. Throws a
 * StartError when the database is not empty or what was put back is not sound.
 */
export async function restoreBackup({ sql, config, folder, manifest }: RestoreRequest): Promise<void> {
  const tables = await listTables(sql);
  await putBack(sql, tables, async (tx) => {
    const filled = await firstFilled(tx, tables);
    if (filled !== undefined) {
      throw new StartError(
        `The database is not empty (${filled} has rows); a back-up is restored into a new one only.`,
      );
    }
    for (const table of tables) await fill(tx, table, folder, manifest);
    for (const { id } of await listOrganisations(tx)) {
      const { first } = await verifyOrganisation(tx, id);
      if (first)
        throw new StartError(`What was saved does not verify, and nothing was restored. ${id}: ${first.what}.`);
    }
    await putFiles(config, folder, manifest);
  });
  if (manifest.secret) await putSecret(config, join(folder, manifest.secret.path));
}

async function fill(tx: Transaction, { name }: Table, folder: string, { tables }: Manifest): Promise<void> {
  const saved = tables.find((each) => each.name === name);
  if (!saved) return;
  const into = await copyIn(tx, saved);
  await pipeline(createReadStream(join(folder, saved.path)), createGunzip(), into);
  const [row] = await tx.unsafe<{ rows: number }[]>(`select count(*) as rows from ${name}`);
  if (row?.rows !== saved.rows) throw new StartError(`${name} has ${row?.rows} rows, and ${saved.rows} were saved.`);
}

async function putFiles(config: RestoreRequest['config'], folder: string, { files }: Manifest): Promise<void> {
  const stores = fileStores(config);
  for (const { store, name, path } of files) {
    const into = stores.find((each) => each.name === store);
    if (!into) throw new StartError(`The back-up has files of "${store}", and this server keeps no such files.`);
    await into.write(name, createReadStream(join(folder, path)));
  }
}

/** The database was empty, so the secret that was here until now opens nothing. */
async function putSecret({ secret, secretFile }: RestoreRequest['config'], path: string): Promise<void> {
  const saved = (await readFile(path, 'utf8')).trim();
  if (saved === secret) return;
  if (secretFile === undefined) {
    throw new StartError(`Everything is restored, but SECRET is another one; set it to what stands in ${path}.`);
  }
  await writeFile(secretFile, saved, { mode: 0o600 });
}
