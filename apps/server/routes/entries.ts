import { Hono } from 'hono';
import type { z } from 'zod/mini';
import type { envelope, Entry } from '@evenhand/policy/entries/entry';
import {
  preferMinimal,
  pullQuery,
  pushRequest,
  type Added,
  type PullAnswer,
  type PushAnswer,
} from '@evenhand/policy/wire/replication';
import { appendEntries, type Appended, type AppendRequest } from '../db/append.ts';
import { readVersion } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';
import { pullEntries, type Cursor, type Pulled } from '../db/pull.ts';
import { UnstorableError } from '../db/storable.ts';
import type { Log } from '../log.ts';
import { badRequest, RequestProblem } from '../middleware/problem.ts';
import { readBody, readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

const newLine = Buffer.from('\n');
const pagesAhead = 2;

export interface EntriesParts {
  sql: Sql;
  now: () => Date;
  log: Log;
}

interface Page extends Pulled {
  /** JSON of the answer to one pull, in pieces. */
  pieces: Buffer<ArrayBuffer>[];
}

/** Push and pull, the replication protocol of devices (policy/wire/replication.ts). */
export function entriesRoutes({ sql, now, log }: EntriesParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.post('/push', async (c) => {
    const { organisation, staff } = c.get('who');
    const { rows } = await readBody(c, pushRequest);
    const entries = rows.map(({ newDocumentState }) => envelopeOf(newDocumentState));
    const foreign = entries.findIndex((entry) => entry.by !== staff.id);
    if (foreign !== -1) {
      const sentence = `The entry in row ${foreign + 1} was written by somebody else. Everybody sends their own.`;
      throw new RequestProblem(403, 'bad-request', sentence);
    }
    const appended = await append({ organisation, entries, now: now().toISOString(), log });
    if (c.req.header('prefer') !== preferMinimal)
      return c.json(appended.map(({ entry }) => entry) satisfies PushAnswer);
    c.header('preference-applied', preferMinimal);
    const answer = appended.map((one, place) => (isAsSent(one, entries[place]) ? addedTo(one.entry) : one.entry));
    return c.json(answer satisfies PushAnswer<Entry | Added>);
  });

  routes.get('/pull', async (c) => {
    const { organisation, staff, stillSignedIn } = c.get('who');
    const { seq, base = seq, at, limit, prove, pages } = readQuery(c, pullQuery);
    const pull = async (cursor: Cursor | null): Promise<Page> => {
      const asked = { ...{ organisation, staff: staff.id, limit, cursor }, prove: prove !== undefined };
      const pulled = await pullEntries(sql, { ...asked, now: now().toISOString() });
      return { ...pulled, pieces: piecesOf(pulled, readVersion(sql, organisation)) };
    };
    const first = await pull(seq === 0 ? null : { seq, base, at: at ?? now().toISOString() });
    if (pages === undefined) return c.body(Buffer.concat(first.pieces), 200, { 'content-type': 'application/json' });

    /** None for whoever was signed out meanwhile, or when it cannot be made; the next question is told why. */
    const pullNext = async ({ cursor, isEnd }: Page): Promise<Page | null> => {
      if (isEnd) return null;
      try {
        const [next, isSignedIn] = await Promise.all([pull(cursor), stillSignedIn()]);
        return isSignedIn ? next : null;
      } catch (error) {
        log.warn({ err: error }, 'a further page could not be read');
        return null;
      }
    };
    let left = pages - 1;
    const after = async (before: Promise<Page | null>): Promise<Page | null> => {
      const page = await before;
      if (!page || left === 0) return null;
      left -= 1;
      return pullNext(page);
    };
    const coming = [Promise.resolve<Page | null>(first)];
    // The next two are made while one is on its way, so that neither the database nor the line waits for the other; no more
    // than that, however slow the line.
    const lines = new ReadableStream<Uint8Array>({
      async pull(line) {
        while (coming.length <= pagesAhead) coming.push(after(coming.at(-1) ?? Promise.resolve(null)));
        const page = await coming.shift();
        if (!page) return line.close();
        for (const piece of [...page.pieces, newLine]) line.enqueue(piece);
      },
    });
    return c.body(lines, 200, { 'content-type': 'application/x-ndjson' });
  });

  async function append(request: AppendRequest) {
    try {
      return await appendEntries(sql, request);
    } catch (error) {
      if (error instanceof UnstorableError) throw badRequest(`An entry cannot be kept: ${error.message}`);
      throw error;
    }
  }

  return routes;
}

/** Without what a device sends back of the server's own additions. */
function envelopeOf({ id, record, kind, at, recordedAt, by, device, pack, body }: z.infer<typeof envelope>): Entry {
  return { id, record, kind, at, recordedAt, by, device, pack, body };
}

/** Whether what is kept is what was sent, to the last letter: then that need not go back. */
const isAsSent = ({ outcome, entry }: Appended, sent: Entry | undefined): boolean =>
  outcome === 'added' && entry.body === sent?.body;

const addedTo = ({ id, seq = 0, receivedAt = '', verdict = 'refused', refusals = [] }: Entry): Added => ({
  ...{ id, seq, receivedAt, verdict, refusals },
});

/** Put together without a look at what its entries say. */
function piecesOf({ gone, entries, cursor, proof }: Pulled, directory: number): Buffer<ArrayBuffer>[] {
  const rest: Omit<PullAnswer, 'documents'> = { checkpoint: cursor, ...(proof && { proof }), directory };
  const removed = gone.map((entry) => JSON.stringify({ ...entry, _deleted: true })).join(',');
  return [
    Buffer.from(`{"documents":[${removed}${removed && entries.length > 0 ? ',' : ''}`),
    entries,
    Buffer.from(`],${JSON.stringify(rest).slice(1)}`),
  ];
}
