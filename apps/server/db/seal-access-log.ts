import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Queries, Sql, Transaction } from './open.ts';
import { asOrganisation } from './scope.ts';

/** A line of the access log as its hash is made of it. */
export interface LogLine {
  seq: number;
  /** In UTC with microseconds. */
  at: string;
  actor: string;
  act: string;
  record_kind: string | null;
  record_id: string | null;
  detail: unknown;
}

/** The columns of `access_log as l` that make a LogLine. */
export const logColumns = (sql: Queries) => sql`l.seq,
  to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, l.actor, l.act, l.record_kind, l.record_id, l.detail`;

/** SHA-256 over the hash of the line before (nothing for the first), then the line as canonical JSON. */
export function logHash({ seq, at, actor, act, record_kind, record_id, detail }: LogLine, previous: Buffer | null) {
  const hash = createHash('sha256');
  if (previous) hash.update(previous);
  return hash.update(canonicalJson({ seq, at, actor, act, record_kind, record_id, detail })).digest();
}

const batch = 1000;

/** Only one process at a time seals and anchors for an organisation. False when another is at it; then there is nothing to do. */
export async function haveTurn(tx: Transaction, organisation: string): Promise<boolean> {
  const [turn] = await tx<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`evenhand seals ${organisation}`}, 0)) as mine`;
  return turn?.mine ?? false;
}

/**
 * Takes every line of the organisation's access log that waits into its chain; answers with how many. Readers write their
 * lines without waiting for one another or for this; each is taken once, in whatever order they became visible.
 */
export async function sealAccessLog(sql: Sql, organisation: string): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await asOrganisation(sql, organisation, (tx) => sealBatch(tx, organisation));
    sealed += count;
    if (count < batch) return sealed;
  }
}

async function sealBatch(tx: Transaction, organisation: string): Promise<number> {
  if (!(await haveTurn(tx, organisation))) return 0;
  const lines = await tx<LogLine[]>`
    select ${logColumns(tx)} from access_unsealed as u join access_log as l using (organisation, seq)
    where u.organisation = ${organisation} order by u.seq limit ${batch}`;
  if (lines.length === 0) return 0;
  const [last] = await tx<{ number: number; hash: Buffer }[]>`
    select number, hash from access_chain where organisation = ${organisation} order by number desc limit 1`;
  let previous = last?.hash ?? null;
  const rows = lines.map((line, index) => {
    previous = logHash(line, previous);
    return { number: (last?.number ?? 0) + index + 1, seq: line.seq, hash: previous.toString('hex') };
  });
  await tx`
    insert into access_chain (organisation, number, seq, hash)
    select ${organisation}, number, seq, decode(hash, 'hex')
    from jsonb_to_recordset(${tx.json(rows)}) as r (number bigint, seq bigint, hash text)`;
  await tx`
    delete from access_unsealed
    where organisation = ${organisation} and seq = any (${rows.map(({ seq }) => seq)}::bigint[])`;
  return rows.length;
}
