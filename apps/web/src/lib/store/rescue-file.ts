import { mostCopies, type RescueAnswer, type RescueFile } from '@evenhand/policy/wire/rescue';
import { sendJson } from '#lib/frame/send-json.ts';
import { words } from '#lib/words/index.ts';
import type { CopyDisk } from './rescue.ts';
import type { RescueCopy } from './vault-disk.ts';

/** Under what name the copies of a store lie that nobody can open any more. */
export const earlierName = (vault: string): string => `${vault} earlier`;

/** All that this person has not sent from here, of the store that is and of the one before. */
export const unsentCopies = async (disk: Pick<CopyDisk, 'copies'>, vault: string): Promise<RescueCopy[]> => [
  ...(await disk.copies(earlierName(vault))),
  ...(await disk.copies(vault)),
];

/** Hands its entries to the server, part by part; what was taken stays taken when a later part fails. */
export async function sendRescueFile(
  file: Omit<RescueFile, 'files'>,
): Promise<{ answer: RescueAnswer } | { problem: string }> {
  const answer: RescueAnswer = { added: 0, known: 0, unreadable: 0 };
  for (let from = 0; from < file.copies.length; from += mostCopies) {
    const part = { ...file, copies: file.copies.slice(from, from + mostCopies) };
    const sent = await sendJson<RescueAnswer>('/api/rescue', part);
    if ('problem' in sent) return { problem: sent.refused ? sent.problem : words.lock.rescue.unreachable };
    answer.added += sent.answer.added;
    answer.known += sent.answer.known;
    answer.unreadable += sent.answer.unreadable;
  }
  return { answer };
}
