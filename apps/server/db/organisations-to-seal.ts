import type { Queries } from './open.ts';

interface ToSeal {
  organisation: string;
  /** Lines of its access log wait. */
  seal: boolean;
  /** It has no anchor on that day. */
  anchor: boolean;
}

/** Who has something to seal or no anchor on the day (YYYY-MM-DD, in UTC). */
export async function organisationsToSeal(sql: Queries, day: string): Promise<ToSeal[]> {
  return sql<ToSeal[]>`select * from organisations_to_seal(${day}::date)`;
}
