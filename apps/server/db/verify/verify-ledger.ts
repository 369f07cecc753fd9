import { anchorHash, Ledger, type Anchor, type LedgerRow } from '../anchor.ts';
import type { Queries } from '../open.ts';
import { paged } from '../paged.ts';
import type { Findings } from './findings.ts';

type NumberedRow = { [Key in keyof LedgerRow]: Key extends 'seq' ? number : LedgerRow[Key] | null };

interface Asked {
  sql: Queries;
  organisation: string;
  /** The newest number that was given out. */
  lastSeq: number;
  findings: Findings;
}

/** Anchors with their own chain, and that every number has its entry or its change of roles. Answers with the anchors. */
export async function verifyLedger({ sql, organisation, lastSeq, findings }: Asked): Promise<Anchor[]> {
  const anchors = await sql<Anchor[]>`select * from anchors where organisation = ${organisation} order by number`;
  const bad = verifyAnchors(anchors, findings);
  let next = 0;
  let ledger = new Ledger(null);
  let expected = 1;
  /** Compares with every anchor that counted no further than what was read. */
  const anchored = (until: number): void => {
    for (let anchor = anchors[next]; anchor && anchor.last_seq < until; anchor = anchors[next]) {
      const from = anchors[next - 1]?.last_seq ?? 0;
      if (!ledger.digest().equals(anchor.ledger) && !bad.has(anchor.number) && anchor.last_seq <= lastSeq)
        findings.add({ at: anchor.last_seq + 0.5, what: doesNotFit(anchor, from) });
      // Each from what the anchor says, so that one difference is not said of all that follow.
      ledger = new Ledger(anchor.ledger);
      next += 1;
    }
  };
  const pages = paged<NumberedRow>(
    (last) => sql<NumberedRow[]>`
      (select seq, hash, verdict, refusals, received_at from entries
        where organisation = ${organisation} and seq > ${last?.seq ?? 0} order by seq limit 1000)
      union all
      (select distinct seq, null::bytea, null, null::jsonb, null::timestamptz from reach_changes
        where organisation = ${organisation} and seq > ${last?.seq ?? 0} order by seq limit 1000)
      order by seq limit 1000`,
  );
  for await (const some of pages) {
    for (const row of some) {
      if (row.seq > expected) findings.add(missing(expected, row.seq - 1));
      else if (row.seq < expected) findings.add({ at: row.seq, what: `number ${row.seq} was given out twice` });
      expected = row.seq + 1;
      anchored(row.seq);
      if (isEntry(row)) ledger.add(row);
    }
  }
  if (expected <= lastSeq) findings.add(missing(expected, lastSeq));
  if (expected > lastSeq + 1)
    findings.add({ at: lastSeq + 1, what: `entries after number ${lastSeq}, the last that was given out` });
  const newest = Math.max(lastSeq, expected - 1);
  const further = anchors.find((anchor) => anchor.last_seq > newest);
  if (further) {
    const numbers = spanOf(newest + 1, further.last_seq);
    findings.add({ at: newest + 1, what: `${numbers} missing at the end: the anchor of ${further.day} counted them` });
  }
  anchored(Infinity);
  return anchors;
}

const isEntry = (row: NumberedRow): row is LedgerRow => row.hash !== null;

const spanOf = (from: number, until: number): string =>
  from === until ? `number ${from} is` : `numbers ${from} to ${until} are`;

const missing = (from: number, until: number) => ({ at: from, what: `${spanOf(from, until)} missing` });

const doesNotFit = ({ number, day, last_seq }: Anchor, from: number): string =>
  `anchor ${number} of ${day}: an entry from number ${from + 1} to ${last_seq} is missing, or has another hash, verdict, ` +
  'order or time of receipt than on that day';

/** The anchors' own chain; answers with the numbers of those that are not what they were. */
function verifyAnchors(anchors: readonly Anchor[], findings: Findings): Set<number> {
  const bad = new Set<number>();
  let before: Anchor | undefined;
  for (const anchor of anchors) {
    const { number, day, last_seq } = anchor;
    const say = (what: string): void => {
      bad.add(number);
      findings.add({ at: last_seq + 0.25, what: `anchor ${number} of ${day}: ${what}` });
    };
    if (number !== (before?.number ?? 0) + 1) say('the anchor before it is missing');
    else if (!sameHash(anchor.previous_hash, before?.hash ?? null)) say('it does not follow the anchor before it');
    if (!anchorHash(anchor).equals(anchor.hash)) say('it was changed');
    before = anchor;
  }
  return bad;
}

const sameHash = (a: Buffer | null, b: Buffer | null): boolean => (a === null || b === null ? a === b : a.equals(b));
