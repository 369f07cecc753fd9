// Evidence that a device could not send itself, handed in by a colleague who cannot read it:
//
//     head (sealed for the organisation) -> author, key, hashes -> the request as the author's own device would make it
//
// From there on it is an upload like any other: it goes on where the author's device had come to, and is looked at when whole.
import { createDecipheriv } from 'node:crypto';
import { evidenceParts, type EvidencePart, type UploadMetadata } from '@evenhand/policy/wire/evidence';
import { sealedPiece, type RescuedFile } from '@evenhand/policy/wire/rescue';
import { badRequest, notFound, RequestProblem } from '../middleware/problem.ts';
import { metadataIn, metadataOf } from './upload-metadata.ts';

const ivBytes = 12;
const tagBytes = 16;

/**
 * Whose upload it is, and their request. `named`: by the address, for an upload that has begun. Throws a RequestProblem for a
 * head that did not open, one of another file, and a piece that was changed.
 */
export async function rescuedUpload(
  sent: Request,
  file: RescuedFile | null,
  named?: { evidence: string; part: EvidencePart },
): Promise<{ by: string; request: Request }> {
  if (!file) {
    throw badRequest('A file in it was sealed for another organisation, or has been changed, and was not taken.');
  }
  // It is not for a colleague to give up what an author's own device has begun.
  if (sent.method === 'DELETE') throw notFound();
  const headers = new Headers(sent.headers);
  const said = named ?? metadataIn(headers.get('upload-metadata') ?? '');
  const part = evidenceParts.find((each) => each === said['part']);
  const facts = part && file.parts[part];
  if (!facts || said['evidence'] !== file.evidence) throw badRequest('The upload is of another file than its head.');
  if (sent.method === 'POST') {
    const { evidence, record, what } = file;
    const all: UploadMetadata = { evidence, part, kind: record.kind, record: record.id, hash: facts.hash, what };
    headers.set('upload-metadata', metadataOf({ ...all }));
    headers.set('upload-length', String(facts.bytes));
    // It begins with nothing: what is sent is sent in pieces.
    headers.delete('content-length');
    headers.delete('content-type');
  }
  const { method, url } = sent;
  if (method !== 'PATCH') return { by: file.by, request: new Request(url, { method, headers }) };
  const offset = Number(headers.get('upload-offset'));
  const piece = openPiece(await readPiece(sent), Buffer.from(file.key, 'base64'));
  const body = Uint8Array.from(piece.subarray(offset % sealedPiece.plain));
  headers.set('content-length', String(body.length));
  return { by: file.by, request: new Request(url, { method, headers, body }) };
}

/** Never more than one piece: a body that goes on is not read. */
async function readPiece(sent: Request): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of sent.body ?? []) {
    bytes += part.length;
    if (bytes > sealedPiece.plain + sealedPiece.added) {
      throw new RequestProblem(413, 'too-large', 'A piece of a sealed file holds at most 512 KiB.');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function openPiece(sealed: Buffer, key: Buffer): Buffer {
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
    cipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([cipher.update(sealed.subarray(ivBytes, -tagBytes)), cipher.final()]);
  } catch {
    throw new RequestProblem(422, 'bad-request', 'A file in it is damaged or has been changed, and was not taken.');
  }
}
