import type { Person } from './vault.ts';

/** Everybody who uses a device has a database of their own on it, and a vault of the same name. */
export const databaseName = ({ organisation, staff }: Person): string => `evenhand-${organisation}-${staff}`;

/** As the browser names what RxDB keeps of one database. */
const prefixOf = (name: string): string => `rxdb-dexie-${name}--`;

/** Whether anything of this store lies on this device. A browser that does not list what it keeps is taken at its word. */
export async function hasDatabase(name: string): Promise<boolean> {
  const all = await indexedDB.databases?.();
  return all === undefined || all.some(({ name: found = '' }) => found.startsWith(prefixOf(name)));
}
