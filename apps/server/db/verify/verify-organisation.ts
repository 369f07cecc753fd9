// Reads everything an organisation has and says what does not fit: chains of records, numbers, anchors, the access log and, when
// asked, the caches. Three passes, each through a cursor, so that memory stays the same however much there is.
import type { Anchor } from '../anchor.ts';
import type { Queries } from '../open.ts';
import { cacheCheck } from './cache-check.ts';
import { Findings, type Finding } from './findings.ts';
import { verifyAccessLog } from './verify-access-log.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyRecords } from './verify-records.ts';

export interface Verified {
  organisation: string;
  entries: number;
  records: number;
  erased: number;
  /** Lines of the access log in the chain, and those that wait for it. */
  sealed: number;
  waiting: number;
  anchors: readonly Anchor[];
  /** How many things do not fit; 0 when all is well. */
  breaks: number;
  first: Finding | undefined;
}

export interface VerifyOptions {
  /** Whether `records` must be what its entries say. */
  caches?: boolean;
  onErased?: (line: string) => void;
  /** Is told how many entries or lines of the log were read since the last time. */
  onProgress?: (read: number) => void;
}

/** Hand it a transaction that sees one moment (repeatable read), so that what is written meanwhile is no break. */
export async function verifyOrganisation(
  sql: Queries,
  organisation: string,
  { caches = false, onErased = () => undefined, onProgress = () => undefined }: VerifyOptions = {},
): Promise<Verified> {
  const findings = new Findings();
  const asked = { sql, organisation, findings, onErased, onProgress };
  const [counter] = await sql<{ last_seq: number }[]>`select last_seq from organisations where id = ${organisation}`;
  const check = caches ? await cacheCheck(sql, organisation, findings) : undefined;
  const records = await verifyRecords({ ...asked, onRecord: check?.compare });
  await check?.end();
  const anchors = await verifyLedger({ ...asked, lastSeq: counter?.last_seq ?? 0 });
  const log = await verifyAccessLog({ ...asked, anchors });
  return { organisation, ...records, ...log, anchors, breaks: findings.count, first: findings.first };
}
