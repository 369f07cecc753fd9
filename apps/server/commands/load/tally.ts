import { refusalSentence } from '@evenhand/policy/refusals';
import type { Appended } from '../../db/append.ts';

/** What became of the rows of a file. */
export interface Tally {
  read: number;
  /** Rows of which something is kept now that was not before. */
  added: number;
  refused: number;
}

/** The line that ends every load. */
export const tallyLine = ({ read, added, refused }: Tally): string =>
  `${read} read, ${added} added, ${refused} refused`;

/** What became of one row: kept now, kept before, or why not in one sentence. */
export function rowResult(answers: readonly Appended[]): 'added' | 'known' | { problem: string } {
  if (answers.some(({ outcome }) => outcome === 'conflict')) {
    return { problem: 'It is here already with other contents; what is here stays as it is.' };
  }
  const refusal = answers.flatMap(({ entry }) => (entry.verdict === 'refused' ? (entry.refusals ?? []) : []))[0];
  if (refusal) return { problem: refusalSentence(refusal.code) };
  return answers.some(({ outcome }) => outcome === 'added') ? 'added' : 'known';
}
