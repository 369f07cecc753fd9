import type { Queries, Sql } from './open.ts';
import { asCustomer } from './scope.ts';

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
    select organisation, record_id as record, salt, hash, iterations from tracking_of(${reference})`;
}

/** The code that a record has now; a code that was replaced opens nothing any more. */
export async function trackingOf(sql: Sql, organisation: string, record: string): Promise<TrackingRow | undefined> {
  const [row] = await asCustomer(
    sql,
    organisation,
    record,
    (tx) => tx<TrackingRow[]>`
      select organisation, record_id as record, salt, hash, iterations from tracking
      where organisation = ${organisation} and record_id = ${record}`,
  );
  return row;
}
