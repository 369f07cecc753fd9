import type { LetterPart } from './letter.ts';

/** Sentences that are there, one after another. */
export const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part.trim() !== '').join(' ');

/** Words that begin with a capital only because they stand first: `The team` is `the team` inside a sentence. */
export const inSentence = (words: string): string =>
  words.replace(/^(A|An|The|Your|Our|Stage|Someone|Somebody)\b/, (first) => first.toLowerCase());

/** A letter in parts as one text, as it is frozen when it is sent. Empty parts are left out. */
export const letterText = (parts: readonly LetterPart[]): string =>
  parts
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
