import { z } from 'zod/mini';

/** The most characters that are kept of a name. */
const most = 120;
/** A last part of a name that is longer is no ending. */
const longestEnding = 8;

/**
 * How a file was called where it was chosen, fit to be shown and to be saved under on any computer: without folders, without
 * characters that cannot be seen or turn the others round, cut before its ending. Undefined where nothing is left.
 */
export function keptFileName(name: string): string | undefined {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = seen, ending = ''] = /^(.+?)(\.[^.]+)?$/u.exec(seen) ?? [];
  const kept = ending.length > longestEnding + 1 ? '' : ending;
  const cut = seen.length > most ? `${within(stem, most - kept.length).trimEnd()}${kept}` : seen;
  return cut === '' ? undefined : cut;
}

/** As much of a text as fits, never half a character. */
function within(text: string, room: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > room) break;
    kept += character;
  }
  return kept;
}

export const fileName = z
  .string()
  .check(z.refine((name) => keptFileName(name) === name, 'must be the name of a file, made fit to be kept'));
