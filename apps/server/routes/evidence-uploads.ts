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
import { rescueHeader } from '@evenhand/policy/wire/rescue';
import { findEvidence } from '../db/find-evidence.ts';
import type { StoredFile } from '../db/evidence-row.ts';
import type { Sql } from '../db/open.ts';
import type { Evidence, Sender } from '../evidence/evidence.ts';
import { rescuedUpload } from '../evidence/rescued-upload.ts';
import { metadataIn } from '../evidence/upload-metadata.ts';
import type { SealedStaging } from '../evidence/sealed-staging.ts';
import { notFound, RequestProblem } from '../middleware/problem.ts';
import type { SignedIn } from '../middleware/who.ts';
import type { RescueBox } from '../rescue-box.ts';

interface Named {
  evidence: string;
  part: EvidencePart;
}

interface UploadParts {
  sql: Sql;
  evidence: Evidence;
  box: RescueBox;
}

export function evidenceUploadRoutes({ sql, evidence, box }: UploadParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();

  routes.on(['POST', 'OPTIONS'], '/', async (c) => {
    const { staging, sender, protocol, request } = await arriving(c, evidence, box);
    if (c.req.method === 'OPTIONS') return answered(await protocol.handleWeb(request));
    const named = saidBy(request.headers.get('upload-metadata') ?? '');
    const stored = await findEvidence(sql, { organisation: sender.organisation, ...named });
    if (stored) {
      if (!isSame(stored, named, sender.staff)) throw new RequestProblem(409, 'conflict', 'Another file has this id.');
      return whole(stored, 201);
    }
    // What had begun to arrive goes: this is a new beginning.
    await staging.remove(idOf(named)).catch(() => undefined);
    return answered(await protocol.handleWeb(request));
  });

  // Hono asks for a HEAD as for a GET, of which there is none here.
  routes.on(['GET', 'PATCH', 'DELETE'], '/:name', async (c) => {
    const named = nameIn(c.req.param('name') ?? '');
    if (!named || c.req.raw.method === 'GET') throw notFound();
    const { staging, sender, protocol, request } = await arriving(c, evidence, box, named);
    if (request.method === 'HEAD') {
      const { organisation, staff } = sender;
      const stored = await findEvidence(sql, { organisation, ...named });
      if (stored?.author === staff) return whole(stored, 200);
      const upload = await staging.getUpload(idOf(named)).catch(() => null);
      // Every byte came, and the server ended before it looked at them.
      if (upload && upload.offset === upload.size) return whole(await evidence.keep(staging, upload, sender), 200);
    }
    return answered(await protocol.handleWeb(request));
  });

  return routes;
}

/** Where a request belongs: to whoever is signed in, or, with a head from a rescue file, to whoever took the file. */
async function arriving(c: Context<SignedIn>, evidence: Evidence, box: RescueBox, named?: Named) {
  const { organisation, staff } = c.get('who');
  const head = c.req.header(rescueHeader);
  const { by, request } =
    head === undefined
      ? { by: staff.id, request: c.req.raw }
      : await rescuedUpload(c.req.raw, await box.openHead(organisation, head), named);
  const sender: Sender = { organisation, staff: by };
  const staging = evidence.stagingOf(sender);
  return { staging, sender, request, protocol: protocolFor(evidence, staging, sender) };
}

/** The protocol as one person speaks it: made for a request, because all it holds is where their files arrive. */
function protocolFor(evidence: Evidence, staging: SealedStaging, sender: Sender): Server {
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

/** What an upload says of itself. Throws 400 when it is not what one says. */
function saidBy(header: string): UploadMetadata {
  const read = uploadMetadata.safeParse(metadataIn(header));
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
