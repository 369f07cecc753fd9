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
