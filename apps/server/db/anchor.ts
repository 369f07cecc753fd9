// An anchor holds an organisation's whole past in 32 bytes: every entry with its hash, its verdict and when it was received, in
// the order of numbers, and the sealed access log. Each is made from the one before and what came since, so a day's anchor costs a
// day's entries. Whoever keeps one elsewhere can tell later whether anything before it was changed.
import { createHash, type Hash } from 'node:crypto';
import type { Refusal } from '@evenhand/policy/refusals';
import { canonicalJson } from './canonical.ts';
import type { Sql, Transaction } from './open.ts';
import { asOrganisation } from './scope.ts';
import { haveTurn } from './seal-access-log.ts';

export interface Anchor {
  organisation: string;
  /** 1, 2, 3 … */
  number: number;
  /** In UTC. */
  day: string;
  at: Date;
  last_seq: number;
  ledger: Buffer;
  access_number: number;
  access_hash: Buffer | null;
  previous_hash: Buffer | null;
  hash: Buffer;
}

/** SHA-256 over the canonical JSON of everything else in it. */
export function anchorHash(anchor: Omit<Anchor, 'hash'>): Buffer {
  const { organisation, number, day, at, last_seq, ledger, access_number, access_hash, previous_hash } = anchor;
  const spelled = {
    ...{ organisation, number, day, at: at.toISOString(), last_seq, ledger: ledger.toString('hex'), access_number },
    access_hash: access_hash?.toString('hex') ?? null,
    previous_hash: previous_hash?.toString('hex') ?? null,
  };
  return createHash('sha256').update(canonicalJson(spelled)).digest();
}

/** What an anchor says of one entry; its content stands behind its hash. */
export interface LedgerRow {
  seq: number;
  hash: Buffer;
  verdict: string;
  refusals: Refusal[];
  received_at: Date;
}

/** The running hash over entries: begin with the ledger of the anchor before, add each row in order of number. */
export class Ledger {
  readonly #hash: Hash = createHash('sha256');

  constructor(before: Buffer | null) {
    if (before) this.#hash.update(before);
  }

  add({ seq, hash, verdict, refusals, received_at }: LedgerRow): void {
    const received = received_at.toISOString();
    this.#hash.update(`${canonicalJson({ seq, hash: hash.toString('hex'), verdict, refusals, received })}\n`);
  }

  digest(): Buffer {
    return this.#hash.digest();
  }
}

/**
 * Makes the day's anchor. Undefined when the day has one, when a later day has (a clock that went back), or when another process
 * is making it.
 */
export async function makeAnchor(sql: Sql, organisation: string, now: Date): Promise<Anchor | undefined> {
  return asOrganisation(sql, organisation, async (tx) => {
    if (!(await haveTurn(tx, organisation))) return undefined;
    const [before] = await tx<Anchor[]>`
      select * from anchors where organisation = ${organisation} order by number desc limit 1`;
    const day = now.toISOString().slice(0, 10);
    if (before && before.day >= day) return undefined;
    // Asked first: whoever sees a number sees every entry below it (db/append.ts).
    const [counter] = await tx<{ last_seq: number }[]>`select last_seq from organisations where id = ${organisation}`;
    if (!counter) return undefined;
    const [access] = await tx<{ number: number; hash: Buffer }[]>`
      select number, hash from access_chain where organisation = ${organisation} order by number desc limit 1`;
    const made: Omit<Anchor, 'hash'> = {
      ...{ organisation, number: (before?.number ?? 0) + 1, day, at: now, last_seq: counter.last_seq },
      ledger: await ledgerBetween(tx, organisation, before, counter.last_seq),
      access_number: access?.number ?? 0,
      access_hash: access?.hash ?? null,
      previous_hash: before?.hash ?? null,
    };
    const anchor = { ...made, hash: anchorHash(made) };
    await tx`insert into anchors ${tx(anchor)}`;
    return anchor;
  });
}

async function ledgerBetween(tx: Transaction, organisation: string, before: Anchor | undefined, until: number) {
  const ledger = new Ledger(before?.ledger ?? null);
  const rows = tx<LedgerRow[]>`
    select seq, hash, verdict, refusals, received_at from entries
    where organisation = ${organisation} and seq > ${before?.last_seq ?? 0} and seq <= ${until} order by seq`;
  for await (const some of rows.cursor(1000)) for (const row of some) ledger.add(row);
  return ledger.digest();
}
