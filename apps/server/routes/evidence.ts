import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import { z } from 'zod/mini';
import { uuid } from '@evenhand/policy/entries/entry';
import { evidenceParts, evidenceQuery, type EvidenceAnswer } from '@evenhand/policy/wire/evidence';
import { listEvidence } from '../db/list-evidence.ts';
import type { Sql } from '../db/open.ts';
import { readBundle } from '../db/read-bundle.ts';
import { readEvidence, type NamedFile } from '../db/read-evidence.ts';
import { zipOf } from '../evidence/bundle.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fileNameOf } from '../evidence/file-name.ts';
import { rangeIn } from '../evidence/range.ts';
import { notFound } from '../middleware/problem.ts';
import { readQuery } from '../middleware/read-input.ts';
import type { SignedIn } from '../middleware/who.ts';

const fileName = z.object({ id: uuid, part: z.enum(evidenceParts) });

/** Files of evidence, given out to those who may see the record, whole or in parts. */
export function evidenceRoutes({
  sql,
  evidence,
  now,
}: {
  sql: Sql;
  evidence: Evidence;
  now: () => Date;
}): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.get('/', async (c) => {
    const { kind, record } = readQuery(c, evidenceQuery);
    return c.json({ files: await listEvidence(sql, c.get('who'), { kind, id: record }) } satisfies EvidenceAnswer);
  });

  routes.get('/bundle', async (c) => {
    const { kind, record } = readQuery(c, evidenceQuery);
    const reader = c.get('who');
    const bundle = await readBundle(sql, reader, { kind, id: record });
    if (!bundle) throw notFound();
    // A reference is what a device said it is.
    const name = `${(bundle.reference ?? record).replace(/[^A-Za-z0-9-]+/g, '-')}.zip`;
    return new Response(Readable.toWeb(zipOf(bundle, reader, evidence, now())) as unknown as BodyInit, {
      headers: { ...guarded(name), 'content-type': 'application/zip' },
    });
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
const headersOf = (file: NamedFile): Record<string, string> => ({
  'content-type': file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type,
  ...guarded(fileNameOf(file)),
  'accept-ranges': 'bytes',
});

const percentEncoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const guarded = (name: string): Record<string, string> => ({
  // For programs that read only the oldest form, letters beyond it are left out; the whole name stands beside it (RFC 6266).
  'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"${/^[\w.-]+$/.test(name) ? '' : `; filename*=UTF-8''${percentEncoded(name)}`}`,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'private, no-store',
});
