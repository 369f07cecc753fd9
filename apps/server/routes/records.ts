import { Hono } from 'hono';
import { z } from 'zod/mini';
import { uuid } from '@evenhand/policy/entries/entry';
import { recordKinds } from '@evenhand/policy/packs/nouns';
import { openingsQuery, recordsQuery, type OpeningsAnswer, type RecordsAnswer } from '@evenhand/policy/wire/records';
import type { RecordEntriesAnswer } from '@evenhand/policy/wire/records';
import { listOpenings } from '../db/list-openings.ts';
import { listRecords } from '../db/list-records.ts';
import type { Sql } from '../db/open.ts';
import { readRecord } from '../db/read-record.ts';
import { storable } from '../db/storable.ts';
import { badRequest, notFound } from '../middleware/problem.ts';
import { readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

const recordName = z.object({ kind: z.enum(recordKinds), id: uuid });

/** Records beyond what a device holds: the list with its search, the entries of one, and who opened it. */
export function recordsRoutes(sql: Sql): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/', async (c) => {
    const { organisation, staff, directory } = c.get('who');
    const query = storable(readQuery(c, recordsQuery));
    if (query.after !== undefined && !uuid.safeParse(query.after).success) {
      throw badRequest('The address is wrong at "after": it must be the id of the last record of the page before.');
    }
    return c.json((await listRecords(sql, { organisation, staff, directory, ...query })) satisfies RecordsAnswer);
  });

  routes.get('/:kind/:id/entries', async (c) => {
    const { organisation, staff, directory } = c.get('who');
    const record = recordName.safeParse(c.req.param());
    const entries = record.success ? await readRecord(sql, { organisation, staff, directory }, record.data) : null;
    if (!entries) throw notFound();
    return c.json({ entries } satisfies RecordEntriesAnswer);
  });

  routes.get('/:kind/:id/openings', async (c) => {
    const { organisation, staff, directory } = c.get('who');
    const { before } = readQuery(c, openingsQuery);
    const record = recordName.safeParse(c.req.param());
    const reader = { organisation, staff, directory };
    const openings = record.success ? await listOpenings(sql, reader, record.data, before) : null;
    if (!openings) throw notFound();
    return c.json(openings satisfies OpeningsAnswer);
  });

  return routes;
}
