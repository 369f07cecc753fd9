import { databaseName, removeDatabase } from './database-name.ts';
import { browserVaultDisk } from './vault-disk.ts';

/**
 * Takes everything of one person off this device: their store, every key to it, and last words. Whoever calls it has closed the
 * store first (`gate.signOut`). Sealed copies of what was not sent stay: nobody can read them here, and they go when the person
 * signs in again.
 */
export async function wipeDevice(organisation: string, staff: string): Promise<void> {
  const name = databaseName({ organisation, staff });
  // The key first: what is left when a browser is killed in the middle of it is of no use to anybody.
  await browserVaultDisk.remove(name);
  await removeDatabase(name);
  for (const key of Object.keys(localStorage)) if (key.startsWith(`last-words:${name}:`)) localStorage.removeItem(key);
}
