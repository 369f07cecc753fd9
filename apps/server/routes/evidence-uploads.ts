// Files come in by tus 1.0, a protocol for uploads that go on where they stopped. Its library does the protocol; who may
// send, what is taken, and when a file is whole are ours.
import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Server } from '@tus/server';
import {
  evidenceParts,
  mostEvidenceBytes,
  uploadMetadata,
  uploadPathOf,
  uploadsPath,
} from '@evenhand/policy/wire/evidence';
import type { EvidencePart, UploadMetadata } from '@evenhand/policy/wire/evidence';
import { uuid } from '@evenhand/policy/entries/entry';
import { findEvidence } from '../db/find-evidence.ts';
import type { StoredFile } from '../db/evidence-row.ts';
import type { Sql } from '../db/open.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { SealedStaging } from '../evidence/sealed-staging.ts';
import { notFound, RequestProblem } from '../middleware/problem.ts';
import type { SignedIn } from '../middleware/who.ts';

interface Named {
  evidence: string;
  part: EvidencePart;
}

export function evidenceUploadRoutes({ sql, evidence }: { sql: Sql; evidence: Evidence }): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.on(['POST', 'OPTIONS'], '/', async (c) => {
    const { staging, sender, protocol } = placeOf(c, evidence);
    if (c.req.method === 'OPTIONS') return answered(await protocol.handleWeb(c.req.raw));
    const named = saidBy(c.req.header('upload-metadata'));
    const stored = await findEvidence(sql, { organisation: sender.organisation, ...named });
    if (stored) {
      if (!isSame(stored, named, sender.staff)) throw new RequestProblem(409, 'conflict', 'Another file has this id.');
      return whole(stored, 201);
    }
    // What had begun to arrive goes: this is a new beginning.
    await staging.remove(idOf(named)).catch(() => undefined);
    return answered(await protocol.handleWeb(c.req.raw));
  });

  // Hono asks for a HEAD as for a GET, of which there is none here.
  routes.on(['GET', 'PATCH', 'DELETE'], '/:name', async (c) => {
    const named = nameIn(c.req.param('name') ?? '');
    if (!named || c.req.raw.method === 'GET') throw notFound();
    const { staging, sender, protocol } = placeOf(c, evidence);
    if (c.req.raw.method === 'HEAD') {
      const { organisation, staff } = sender;
      const stored = await findEvidence(sql, { organisation, ...named });
      if (stored?.author === staff) return whole(stored, 200);
      const upload = await staging.getUpload(idOf(named)).catch(() => null);
      // Every byte came, and the server ended before it looked at them.
      if (upload && upload.offset === upload.size) return whole(await evidence.keep(staging, upload, sender), 200);
    }
    return answered(await protocol.handleWeb(c.req.raw));
  });

  return routes;
}

function placeOf(c: Context<SignedIn>, evidence: Evidence) {
  const { organisation, staff } = c.get('who');
  const sender = { organisation, staff: staff.id };
  const staging = evidence.stagingOf(sender);
  return { staging, sender, protocol: protocolFor(evidence, staging, sender) };
}

/** The protocol as one person speaks it: made for a request, because all it holds is where their files arrive. */
function protocolFor(
  evidence: Evidence,
  staging: SealedStaging,
  sender: { organisation: string; staff: string },
): Server {
  return new Server({
    path: uploadsPath,
    datastore: staging,
    locker: evidence.locker,
    maxSize: mostEvidenceBytes,
    allowedOrigins: [],
    namingFunction: (_request, metadata) => idOf(uploadMetadata.parse(metadata)),
    getFileIdFromRequest: (_request, last) => last,
    generateUrl: (_request, { id }) => `${uploadsPath}/${id}`,
    async onUploadFinish(_request, upload) {
      await evidence.keep(staging, upload, sender);
      return {};
    },
    onResponseError: (_request, error) => {
      if (error instanceof RequestProblem) return { status_code: error.status, body: error.message };
      return undefined;
    },
  });
}

/** What tus metadata says: words with their values in base64. Throws 400 when it is not what an upload says of itself. */
function saidBy(header = ''): UploadMetadata {
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  const said = Object.fromEntries(
    pairs.map(([word = '', value = '']) => [word, Buffer.from(value, 'base64').toString()]),
  );
  const read = uploadMetadata.safeParse(said);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') || 'upload-metadata';
  throw new RequestProblem(400, 'bad-request', `The upload does not say what it is, at "${field.slice(0, 200)}".`);
}

const idOf = ({ evidence, part }: Named): string => `${evidence}.${part}`;

function nameIn(name: string): Named | null {
  const [evidence = '', word = '', ...more] = name.split('.');
  const part = evidenceParts.find((each) => each === word);
  return part && more.length === 0 && uuid.safeParse(evidence).success ? { evidence, part } : null;
}

const isSame = (stored: StoredFile, said: UploadMetadata, staff: string): boolean =>
  stored.author === staff && stored.hash === said.hash && stored.record.id === said.record;

const whole = ({ evidence, part, bytes }: StoredFile, status: 200 | 201): Response =>
  new Response(null, {
    status,
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(bytes),
      'upload-length': String(bytes),
      location: uploadPathOf(evidence, part),
    },
  });

/** The library says what is wrong in plain text; here everything wrong has one shape. */
async function answered(response: Response): Promise<Response> {
  if (response.status < 400) return new Response(response.body, response);
  const words = (await response.text()).trim();
  if (response.status >= 500) throw new Error(`An upload broke: ${words}`);
  const error = response.status === 404 ? 'not-found' : response.status === 413 ? 'too-large' : 'bad-request';
  throw new RequestProblem(
    response.status as ContentfulStatusCode,
    error,
    words || 'The upload cannot go on like this.',
  );
}
