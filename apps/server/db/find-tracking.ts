import type { Queries } from './open.ts';

/** The slow hash of a tracking code, and what it opens. */
export interface TrackingRow {
  organisation: string;
  record: string;
  salt: string;
  hash: string;
  iterations: number;
}

/** Codes that a reference has; one, save where two devices gave out the same reference. */
export async function findTracking(sql: Queries, reference: string): Promise<TrackingRow[]> {
  return sql<TrackingRow[]>`
    select t.organisation, t.record_id as record, t.salt, t.hash, t.iterations
    from organisations as o join tracking as t on t.organisation = o.id and t.reference = ${reference}
    where o.prefix = ${reference.slice(0, 2)} order by t.made_at desc limit 2`;
}

/** The code that a record has now; a code that was replaced opens nothing any more. */
export async function trackingOf(sql: Queries, organisation: string, record: string): Promise<TrackingRow | undefined> {
  const [row] = await sql<TrackingRow[]>`
    select organisation, record_id as record, salt, hash, iterations from tracking
    where organisation = ${organisation} and record_id = ${record}`;
  return row;
}
