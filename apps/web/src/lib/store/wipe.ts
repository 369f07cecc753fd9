import { databaseName } from './database-name.ts';
import { forgetStore } from './known-stores.ts';
import { earlierName } from './rescue-file.ts';
import type { Person } from './vault.ts';
import { browserVaultDisk } from './vault-disk.ts';

const patience = 10_000;

/**
 * Whether something kept by this browser is one person's: their databases (`evenhand-<organisation>-<staff>` of RxDB, in as
 * many as it has collections, and `evenhand-evidence-<organisation>-<staff>`), caches and settings of that name.
 */
export function isOfStore(name: string, organisation: string, staff: string): boolean {
  const whose = `${organisation}-${staff}`.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`^(rxdb-dexie-)?evenhand[-:]([a-z]+[-:])?${whose}(--.*)?$`).test(name);
}

/**
 * Removes all that this browser keeps of one person: every key to it, records, drafts, evidence. Their store must be closed; other
 * windows close theirs when the databases go. Rejects when something is held open; what is left goes the next time. What was
 * not sent stays, sealed for the server, entries and files: nobody can read it here, and it goes when the person signs in again.
 */
export async function wipeStore({ organisation, staff }: Person): Promise<void> {
  // The key first: what is left when a browser is killed in the middle of it is of no use to anybody.
  const vault = databaseName({ organisation, staff });
  await browserVaultDisk.remove(vault);
  // What only that key could have opened.
  for (const { id } of await browserVaultDisk.letters(vault)) await browserVaultDisk.removeLetter(vault, id);
  const isTheirs = (name: string): boolean => isOfStore(name, organisation, staff);
  const names = await databaseNames(organisation, staff);
  const [{ boxName }, { leaveSealed }] = await Promise.all([
    import('#lib/evidence/box-database.ts'),
    import('#lib/evidence/sealed-files.ts'),
  ]);
  const box = boxName(organisation, staff);
  const goes = async (name: string): Promise<boolean> => name !== box || !(await leaveSealed(name));
  await Promise.all(names.filter(isTheirs).map(async (name) => (await goes(name)) && removeDatabase(name)));
  for (const name of (await globalThis.caches?.keys()) ?? []) if (isTheirs(name)) await caches.delete(name);
  for (const name of Object.keys(localStorage)) if (isTheirs(name)) localStorage.removeItem(name);
  forgetStore({ organisation, staff });
}

/** Removes what was not sent as well, where its author wants nothing kept. */
export async function wipeCopies(person: Person): Promise<void> {
  const { boxName } = await import('#lib/evidence/box-database.ts');
  await removeDatabase(boxName(person.organisation, person.staff));
  const vault = databaseName(person);
  for (const name of [vault, earlierName(vault)]) {
    const copies = await browserVaultDisk.copies(name);
    await browserVaultDisk.removeCopies(
      name,
      copies.map(({ id }) => id),
    );
  }
}

async function databaseNames(organisation: string, staff: string): Promise<string[]> {
  const found = await indexedDB.databases?.();
  if (found) return found.flatMap(({ name }) => name ?? []);
  // Where a browser does not list what it keeps, RxDB knows its own, and the evidence has one name.
  const [{ removeRxDatabase }, { getRxStorageDexie }] = await Promise.all([
    import('rxdb/plugins/core'),
    import('rxdb/plugins/storage-dexie'),
  ]);
  await removeRxDatabase(`evenhand-${organisation}-${staff}`, getRxStorageDexie());
  return [`evenhand-evidence-${organisation}-${staff}`];
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const late = setTimeout(() => reject(new Error(`${name} is held open`)), patience);
    const done = (settle: () => void) => () => {
      clearTimeout(late);
      settle();
    };
    request.addEventListener('success', done(resolve));
    request.addEventListener(
      'error',
      done(() => reject(new Error(`${name} cannot be removed`))),
    );
  });
}
