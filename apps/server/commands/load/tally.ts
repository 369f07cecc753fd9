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

/** Kept now; kept before, as it is or otherwise (from another export, say), which stays; or why not, in one sentence. */
export type RowResult = 'added' | 'known' | 'known-otherwise' | { problem: string };

/** What became of one row, from the answers to its entries. */
export function rowResult(answers: readonly Appended[]): RowResult {
  const refusal = answers.flatMap(({ entry }) => (entry.verdict === 'refused' ? (entry.refusals ?? []) : []))[0];
  if (refusal) return { problem: refusalSentence(refusal.code) };
  const was = (wanted: Appended['outcome']): boolean => answers.some(({ outcome }) => outcome === wanted);
  return was('added') ? 'added' : was('conflict') ? 'known-otherwise' : 'known';
}
