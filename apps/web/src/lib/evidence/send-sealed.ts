import type { EvidencePart } from '@evenhand/policy/wire/evidence';
import { rescueHeader, sealedPiece, type SealedFile } from '@evenhand/policy/wire/rescue';
import { sendFile, type Sending } from './send-file.ts';

export interface SealedSending extends Pick<Sending, 'fetch' | 'signal'> {
  file: SealedFile;
  /** A piece as it lies there. */
  piece(part: EvidencePart, number: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Is told how much of it the server has, from 0 to 1. */
  progress(share: number): void;
}

/**
 * Sends a file that cannot be read here, by the same resumable upload as any other; it arrives as its author's. False when the
 * server had all of it. Throws NotTaken or NotNow.
 */
export async function sendSealed({ file, piece, progress, fetch, ...sending }: SealedSending): Promise<boolean> {
  const { evidence, head, parts } = file;
  const all = parts.original + (parts.display ?? 0);
  let done = 0;
  let isNew = false;
  for (const part of ['display', 'original'] as const) {
    const bytes = parts[part];
    if (bytes === undefined) continue;
    const sent = await sendFile({
      ...sending,
      said: { evidence, part },
      bytes,
      read: (from) => piece(part, Math.floor(from / sealedPiece.plain)),
      progress: (arrived) => progress((done + arrived) / all),
      fetch: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, [rescueHeader]: head } }),
    });
    isNew ||= sent;
    done += bytes;
  }
  return isNew;
}
