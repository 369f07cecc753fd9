// A small file of anchors to be kept elsewhere, one a line, only ever added to: organisation, number, day, hash.
import { appendFile, readFile } from 'node:fs/promises';
import type { Anchor } from '../../db/anchor.ts';
import { StartError } from '../../start-error.ts';

export interface KeptAnchor {
  organisation: string;
  number: number;
  /** YYYY-MM-DD. */
  day: string;
  /** In hex. */
  hash: string;
}

const form = /^([a-z0-9-]{1,64}) ([1-9]\d{0,8}) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/;

/** Empty when there is no such file yet. Throws a StartError that names the first line that is no anchor. */
export async function readAnchors(file: string): Promise<KeptAnchor[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new StartError(`The file of anchors ${file} cannot be read (${error.code ?? error.message}).`, {
      cause: error,
    });
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [, organisation = '', number, day = '', hash = ''] = form.exec(line.trim()) ?? [];
    if (!number) throw new StartError(`Line ${index + 1} of ${file} is not an anchor.`);
    return [{ organisation, number: Number(number), day, hash }];
  });
}

/** Adds those that are not in it. False when it cannot be written, as on a medium that is written once. */
export async function addAnchors(
  file: string,
  kept: readonly KeptAnchor[],
  newest: readonly Anchor[],
): Promise<boolean> {
  const isKept = ({ organisation, number }: Anchor): boolean =>
    kept.some((each) => each.organisation === organisation && each.number === number);
  const lines = newest
    .filter((anchor) => !isKept(anchor))
    .map(({ organisation, number, day, hash }) => `${organisation} ${number} ${day} ${hash.toString('hex')}\n`);
  if (lines.length === 0) return true;
  return appendFile(file, lines.join('')).then(
    () => true,
    () => false,
  );
}
