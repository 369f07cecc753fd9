import { storableText } from './storable.ts';

/** Longer ones are no words; Postgres takes up to 2046 bytes. */
const longest = 100;

/** What stands between words: white space and punctuation, as for the search on devices. */
const between = /[\s\p{Z}\p{P}\p{Cc}]+/u;

/** The words of a text, each once, in small letters: what `records.search` holds with a space between, and what a search asks for. */
export function searchWords(text: string): string[] {
  const words = new Set(storableText(text).toLowerCase().split(between));
  words.delete('');
  // Cutting may halve an emoji.
  return [...words].map((word) => (word.length > longest ? storableText(word.slice(0, longest)) : word));
}

/** A question for records that have a word beginning with each of these. */
export const queryOf = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');
