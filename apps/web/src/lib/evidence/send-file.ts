import { uploadPathOf, uploadsPath, type UploadMetadata } from '@evenhand/policy/wire/evidence';
import type { Problem } from '@evenhand/policy/wire/problem';

/** The server understood, and will not take the file: trying again by itself would not help. */
export class NotTaken extends Error {
  override name = 'NotTaken';
  /** Nor would asking for it: the same file is refused for the same reason. */
  readonly isForGood: boolean;

  constructor(message: string, isForGood = false) {
    super(message);
    this.isForGood = isForGood;
  }
}
/** It did not arrive this time: no network, nobody signed in, a server that is busy or broken. */
export class NotNow extends Error {
  override name = 'NotNow';
}

export interface Sending {
  /** What the upload says of itself; less than all where the server knows the rest from the head of a sealed file. */
  said: Pick<UploadMetadata, 'evidence' | 'part'> & Partial<UploadMetadata>;
  bytes: number;
  /** Bytes from `from` on, as many as can be had at once. */
  read(from: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Is told how many bytes the server has. */
  progress(sent: number): void;
  fetch: typeof fetch;
  signal?: AbortSignal;
}

const version = { 'tus-resumable': '1.0.0' };
const patience = 120_000;
/** Another file has its id; it is too large; it is of no kind that is kept. */
const forGood: readonly number[] = [409, 413, 415];
/** An upload that another window moved on is looked at again so often. */
const looks = 5;

/**
 * Sends one file by tus 1.0, going on from what the server has of it. The place of an upload follows from its id, so nothing
 * needs to be remembered between two tries. False when the server had all of it. Throws NotTaken or NotNow.
 */
export async function sendFile(sending: Sending): Promise<boolean> {
  const path = uploadPathOf(sending.said.evidence, sending.said.part);
  let isNew = false;
  for (let look = 0; look < looks; look += 1) {
    let at = (await offsetAt(sending, path)) ?? (await begin(sending));
    sending.progress(at);
    while (at < sending.bytes) {
      const next = await sendFrom(sending, path, at);
      if (next === null) break;
      at = next;
      isNew = true;
      sending.progress(at);
    }
    if (at >= sending.bytes) return isNew;
  }
  throw new NotNow();
}

/** How much the server has; null when it knows nothing of the upload. */
async function offsetAt(sending: Sending, path: string): Promise<number | null> {
  const answer = await ask(sending, path, { method: 'HEAD', headers: version });
  if (answer.status === 404 || answer.status === 410) return null;
  await mustBeTaken(answer);
  return offsetIn(answer);
}

async function begin(sending: Sending): Promise<number> {
  const metadata = Object.entries(sending.said).map(([word, value]) => `${word} ${btoa(value)}`);
  const headers = { ...version, 'upload-length': String(sending.bytes), 'upload-metadata': metadata.join(',') };
  const answer = await ask(sending, uploadsPath, { method: 'POST', headers });
  await mustBeTaken(answer);
  return answer.headers.has('upload-offset') ? offsetIn(answer) : 0;
}

/** How much the server has now; null when it is not where we thought it was. */
async function sendFrom(sending: Sending, path: string, from: number): Promise<number | null> {
  const answer = await ask(sending, path, {
    method: 'PATCH',
    headers: { ...version, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
    body: await sending.read(from),
  });
  // 409 with words is the server's last one: another file has this id.
  if (answer.status === 404 || answer.status === 410 || answer.status === 423) return null;
  if (
    answer.status === 409 &&
    (
      (await answer
        .clone()
        .json()
        .catch(() => null)) as Problem | null
    )?.error !== 'conflict'
  )
    return null;
  await mustBeTaken(answer);
  return offsetIn(answer);
}

async function ask({ fetch, signal }: Sending, path: string, init: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  try {
    return await fetch(path, {
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...init,
    });
  } catch (error) {
    throw new NotNow('', { cause: error });
  }
}

async function mustBeTaken(answer: Response): Promise<void> {
  if (answer.ok) return;
  if (answer.status >= 500 || [401, 408, 423, 429].includes(answer.status)) throw new NotNow();
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  throw new NotTaken(problem?.message ?? '', forGood.includes(answer.status));
}

function offsetIn(answer: Response): number {
  const offset = Number(answer.headers.get('upload-offset') ?? Number.NaN);
  if (!Number.isSafeInteger(offset)) throw new NotNow();
  return offset;
}
