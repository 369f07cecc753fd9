import { Hono } from 'hono';
import type { z } from 'zod/mini';
import type { envelope, Entry } from '@evenhand/policy/entries/entry';
import { pullQuery, pushRequest, type PullAnswer, type PushAnswer } from '@evenhand/policy/wire/replication';
import { appendEntries, type AppendRequest } from '../db/append.ts';
import { readVersion } from '../db/directory.ts';
import type { Sql } from '../db/open.ts';
import { pullEntries } from '../db/pull.ts';
import { UnstorableError } from '../db/storable.ts';
import type { Log } from '../log.ts';
import { badRequest, RequestProblem } from '../middleware/problem.ts';
import { readBody, readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

const comma = Buffer.from(',');

export interface EntriesParts {
  sql: Sql;
  now: () => Date;
  log: Log;
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
    return c.json(appended.map(({ entry }) => entry) satisfies PushAnswer);
  });

  routes.get('/pull', async (c) => {
    const { organisation, staff } = c.get('who');
    const { seq, base = seq, at, limit, prove } = readQuery(c, pullQuery);
    const answeredAt = now().toISOString();
    const pulled = await pullEntries(sql, {
      ...{ organisation, staff: staff.id, limit, now: answeredAt, prove: prove !== undefined },
      cursor: seq === 0 ? null : { seq, base, at: at ?? answeredAt },
    });
    const gone = pulled.gone.map((entry) => JSON.stringify({ ...entry, _deleted: true })).join(',');
    const rest: Omit<PullAnswer, 'documents'> = {
      checkpoint: pulled.cursor,
      ...(pulled.proof && { proof: pulled.proof }),
      directory: readVersion(sql, organisation),
    };
    const items = [...(gone === '' ? [] : [Buffer.from(gone)]), ...pulled.pages];
    const body = Buffer.concat([
      Buffer.from('{"documents":['),
      ...items.flatMap((item, place) => (place === 0 ? [item] : [comma, item])),
      Buffer.from(`],${JSON.stringify(rest).slice(1)}`),
    ]);
    return c.body(body, 200, { 'content-type': 'application/json' });
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
