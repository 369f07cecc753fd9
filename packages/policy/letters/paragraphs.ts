import type { LetterPart } from './letter.ts';

/** Sentences that are there, one after another. */
export const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part.trim() !== '').join(' ');

/** `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** A letter in parts as one text, as it is frozen when it is sent. Empty parts are left out. */
export const letterText = (parts: readonly LetterPart[]): string =>
  parts
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
