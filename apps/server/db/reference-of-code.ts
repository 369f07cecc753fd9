import type { Queries } from './open.ts';

/** The reference that a kept tracking hash belongs to; for the demo, whose code is known. */
export async function referenceOfCode(sql: Queries, hash: string): Promise<string | undefined> {
  const [row] = await sql<{ reference: string }[]>`select reference from tracking where hash = ${hash} limit 1`;
  return row?.reference;
}
