import type { Directory } from '@evenhand/policy/directory';
import type { Queries, Sql } from './open.ts';

export type Kept = { version: number; directory: Directory };

// The same object as long as nothing changed, because policy remembers by the object what it derives from a directory.
const memory = new WeakMap<Sql, Map<string, Kept>>();

/** The organisation's reference data as they were when they were last read here; whoever uses them looks whether they still hold. */
export const lastKept = (sql: Sql, organisation: string): Kept | undefined => memory.get(sql)?.get(organisation);

/** Which version of its reference data a request has just read; it only ever rises. */
export const readVersion = (sql: Sql, organisation: string): number => memory.get(sql)?.get(organisation)?.version ?? 0;

/**
 * The organisation's reference data as it stands now; undefined for an organisation that is not here.
 * `within` is the transaction to ask in, when there is one.
 */
export const readDirectory = async (
  sql: Sql,
  organisation: string,
  within: Queries = sql,
): Promise<Directory | undefined> => (await readKept(sql, organisation, within))?.directory;

/** The same with its version. */
export async function readKept(sql: Sql, organisation: string, within: Queries = sql): Promise<Kept | undefined> {
  let known = memory.get(sql);
  if (!known) memory.set(sql, (known = new Map()));
  const kept = known.get(organisation);
  const [row] = await within<{ version: number; directory: Directory | null }[]>`
    select version, directory from directory_of(${organisation}, ${kept?.version ?? -1})`;
  if (!row) return undefined;
  if (row.directory === null) return kept;
  const read = { version: row.version, directory: row.directory };
  known.set(organisation, read);
  return read;
}
