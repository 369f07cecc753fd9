import type { Person } from './vault.ts';

/** Everybody who uses a device has a database of their own on it, and a vault of the same name. */
export const databaseName = ({ organisation, staff }: Person): string => `evenhand-${organisation}-${staff}`;

/** As the browser names what RxDB keeps of one database. */
const prefixOf = (name: string): string => `rxdb-dexie-${name}--`;

async function namesOf(name: string): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name: found = '' }) => (found.startsWith(prefixOf(name)) ? [found] : []));
}

/** Whether anything of this store lies on this device. */
export const hasDatabase = async (name: string): Promise<boolean> => (await namesOf(name)).length > 0;

/** Takes a whole store off the disk. Windows that have it open must let it go first. */
export async function removeDatabase(name: string): Promise<void> {
  await Promise.all(
    (await namesOf(name)).map(
      (each) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(each);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error ?? new Error('The disk did not answer.'));
        }),
    ),
  );
}
