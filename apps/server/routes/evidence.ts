import { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import { z } from 'zod/mini';
import { uuid } from '@evenhand/policy/entries/entry';
import { evidenceParts, evidenceQuery, type EvidenceAnswer } from '@evenhand/policy/wire/evidence';
import type { StoredFile } from '../db/evidence-row.ts';
import { listEvidence } from '../db/list-evidence.ts';
import type { Sql } from '../db/open.ts';
import { readEvidence } from '../db/read-evidence.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { rangeIn } from '../evidence/range.ts';
import { notFound } from '../middleware/problem.ts';
import { readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

const fileName = z.object({ id: uuid, part: z.enum(evidenceParts) });

/** Files of evidence, given out to those who may see the record, whole or in parts. */
export function evidenceRoutes({ sql, evidence }: { sql: Sql; evidence: Evidence }): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/', async (c) => {
    const { kind, record } = readQuery(c, evidenceQuery);
    return c.json({ files: await listEvidence(sql, c.get('who'), { kind, id: record }) } satisfies EvidenceAnswer);
  });

  routes.get('/:id/:part', async (c) => {
    const name = fileName.safeParse(c.req.param());
    if (!name.success) throw notFound();
    const { id, part } = name.data;
    const asked = c.req.header('range');
    const isExport = c.req.query('export') !== undefined;
    const file = await readEvidence(sql, c.get('who'), {
      ...{ evidence: id, part, act: isExport ? 'evidence-exported' : 'evidence-viewed' },
      isFurther: asked !== undefined && !/^bytes=0-/.test(asked),
    });
    if (!file) throw notFound();
    const range = rangeIn(asked, file.bytes);
    if (range === 'unsatisfiable') {
      return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.bytes}` } });
    }
    const { from, until } = range ?? { from: 0, until: file.bytes };
    const headers = {
      ...headersOf(file),
      'content-length': String(until - from),
      ...(range && { 'content-range': `bytes ${from}-${until - 1}/${file.bytes}` }),
    };
    const status = range ? 206 : 200;
    if (c.req.raw.method === 'HEAD') return new Response(null, { status, headers });
    return new Response(ReadableStream.from(evidence.read(file, { from, until })) as unknown as BodyInit, {
      status,
      headers,
    });
  });

  return routes;
}

/** Never a page: taken as what the server found it to be, offered to be saved, and with no right to do anything. */
const headersOf = ({ evidence, part, type }: StoredFile): Record<string, string> => ({
  'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
  'content-disposition': `attachment; filename="${evidence}-${part}${endingOf(type)}"`,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'accept-ranges': 'bytes',
  'cache-control': 'private, no-store',
});

const endings: Readonly<Record<string, string>> = { 'text/plain': '.txt', 'image/jpeg': '.jpg', 'audio/mpeg': '.mp3' };
const endingOf = (type: string): string => {
  const last = type.split('/')[1] ?? '';
  return endings[type] ?? (/^[a-z0-9]{2,5}$/.test(last) ? `.${last}` : '');
};
