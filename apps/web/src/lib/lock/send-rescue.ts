import type { RescueAnswer } from '@evenhand/policy/wire/rescue';
import { NotNow, NotTaken } from '#lib/evidence/send-file.ts';
import { sendSealed } from '#lib/evidence/send-sealed.ts';
import { sendRescueFile } from '#lib/store/rescue-file.ts';
import { asCurrent } from '#lib/store/session.ts';
import { words } from '#lib/words/index.ts';
import type { ReadRescue } from './rescue-blob.ts';

export interface SentFiles {
  /** New to the server. */
  added: number;
  known: number;
  /** Why the others were not taken, in the server's words. */
  notTaken: string[];
}

export type SentRescue = { entries: RescueAnswer; files: SentFiles } | { problem: string };

/** Which file is being sent, of how many, and how much of it has arrived, from 0 to 1. */
export type RescueProgress = (number: number, of: number, share: number) => void;

const sendAsCurrent = ((path, init) =>
  fetch(path, { ...init, headers: { ...init?.headers, ...asCurrent() } })) as typeof fetch;

/**
 * Hands all of a rescue file to the server: first its entries, then its evidence. What was taken stays taken when something
 * later fails, and sent once more the file goes on from there.
 */
export async function sendRescue(
  { file, piece }: ReadRescue,
  progress: RescueProgress,
  send: typeof fetch = sendAsCurrent,
): Promise<SentRescue> {
  const { files: sealed = [], ...entries } = file;
  const sent = await sendRescueFile(entries);
  if ('problem' in sent) return sent;
  const files: SentFiles = { added: 0, known: 0, notTaken: [] };
  for (const [at, each] of sealed.entries()) {
    try {
      const isNew = await sendSealed({
        file: each,
        piece: (part, number) => piece(each.evidence, part, number),
        progress: (share) => progress(at + 1, sealed.length, share),
        fetch: send,
      });
      if (isNew) files.added += 1;
      else files.known += 1;
    } catch (error) {
      if (error instanceof NotTaken) files.notTaken.push(error.message || words.evidence.noReason);
      else if (error instanceof NotNow) return { problem: words.lock.rescue.unreachable };
      else throw error;
    }
  }
  return { entries: sent.answer, files };
}
