import { z } from 'zod/mini';
import { envelope, instant, type Entry } from '../entries/entry.ts';

/** What a client says it speaks; an older one may always push what it holds. Raised when pull answers change shape. */
export const protocolVersion = 1;

/** At most so many entries in one push; a device with more sends several. */
export const pushLimit = 500;

/** At most so many pages in one answer to a pull. */
export const pagesLimit = 20;

/*
 * RxDB's replication protocol over HTTP:
 *
 *     POST /api/entries/push    { rows: [{ newDocumentState }] }    -> each pushed entry as it now stands on the server
 *          with `Prefer: return=minimal`                           -> of each that is kept as it was sent, only what was added
 *     GET  /api/entries/pull?seq=0&limit=500                       -> { documents, checkpoint: { seq, base, at }, directory }
 *          with `&pages=20`                                        -> one such answer after another, each on a line of its own
 *     GET  /api/entries/stream  (text/event-stream)                -> `event: resync` whenever there is something after
 *
 * RxDB takes what a push answers as the master state of rows in conflict and stores it. Order and verdict are added by the
 * server, so every pushed entry comes back with them at once; a pull that overtakes the push cannot lose them.
 *
 * Pages in one answer are what as many pulls would have been told, made while the device still stores the one before. Each says
 * where to go on, so a line that was cut off costs that page only.
 */
export const pushRequest = z.strictObject({
  rows: z
    .array(
      z.object({ newDocumentState: z.extend(envelope, serverAdded()), assumedMasterState: z.optional(z.unknown()) }),
    )
    .check(z.minLength(1), z.maxLength(pushLimit)),
});

// A device may send back what the server once added; it is read, and ignored.
function serverAdded() {
  return {
    seq: z.optional(z.unknown()),
    receivedAt: z.optional(z.unknown()),
    verdict: z.optional(z.unknown()),
    refusals: z.optional(z.unknown()),
    _deleted: z.optional(z.literal(false)),
    _meta: z.optional(z.unknown()),
    _rev: z.optional(z.unknown()),
    _attachments: z.optional(z.unknown()),
  };
}

/** Says in a push that what was sent need not come back. */
export const preferMinimal = 'return=minimal';

/** What the server adds to an entry. */
export type Added = Required<Pick<Entry, 'id' | 'seq' | 'receivedAt' | 'verdict' | 'refusals'>>;

/**
 * In the order of the rows. An entry whose id another entry already has comes back as that other entry. What was added alone,
 * without a `body`, stands for the entry that was sent; it comes only where that was preferred.
 */
export type PushAnswer<Item extends Entry | Added = Entry> = Item[];

export const pullQuery = z.object({
  seq: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2000)), 500),
  /** So many pages at most, each on a line; fewer when there is no more. Without it the answer is the one page. */
  pages: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(pagesLimit))),
  /** The rest of the checkpoint; without it the device counts as one that held everything at `seq`, and just now. */
  base: z.optional(z.coerce.number().check(z.int(), z.nonnegative())),
  at: z.optional(instant),
  /** `1` asks for a proof of what the device must hold by now. */
  prove: z.optional(z.literal('1')),
});

/** Where a device goes on. It all goes back as it came. */
export interface Checkpoint {
  /** The last number that was looked at for the device. */
  seq: number;
  /** Up to here it held exactly what its user saw, when it last reached the end. */
  base: number;
  /** When that was, by the server's clock; ISO instant. */
  at: string;
}

/**
 * What a device holds that has every entry of its user's scope up to the number `seq`: so many, whose ids come to `sum` (the
 * last 64 bits of each id, taken together by exclusive or, as 16 hexadecimal digits).
 */
export interface Proof {
  seq: number;
  count: number;
  sum: string;
}

export interface PullAnswer {
  /** `_deleted`: its reader may see it no more, and it says nothing but its id, record and number. */
  documents: (Entry & { _deleted: boolean })[];
  checkpoint: Checkpoint;
  /** When it was asked for, and this answer brings the device up to the last entry there is. */
  proof?: Proof;
  /** Rises whenever the organisation's reference data changes: time to ask for them anew. */
  directory: number;
}
