import { fileTypeFromBuffer } from 'file-type';
import type { EvidenceSort } from '@evenhand/policy/entries/evidence-body';

/** So much of a file's beginning is looked at. */
export const beginningBytes = 262_144;

const photos = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/heif', 'image/avif'];
const sounds = [
  'audio/webm',
  'audio/ogg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/mpeg',
  'audio/aac',
  'audio/wav',
  'audio/flac',
];
const films = ['video/webm', 'video/mp4', 'video/quicktime', 'video/matroska'];
const office = 'application/vnd.openxmlformats-officedocument.';
const papers = [
  ...['application/pdf', 'application/rtf', 'text/plain', 'image/tiff', 'application/x-cfb'],
  ...[`${office}wordprocessingml.document`, `${office}spreadsheetml.sheet`, `${office}presentationml.presentation`],
  ...['text', 'spreadsheet', 'presentation'].map((sort) => `application/vnd.oasis.opendocument.${sort}`),
];

/** What may be kept as what. Nothing among it does anything by itself when a browser shows it. */
const taken: Readonly<Record<EvidenceSort, readonly string[]>> = {
  photo: photos,
  audio: sounds,
  signature: ['image/png'],
  document: [...papers, ...photos, ...sounds, ...films],
  clip: films,
};

/**
 * Media type of a file, from what is in it and never from its name or what was said of it; null when it is not of a kind
 * that may be kept as `what`. `isWhole`: the beginning is all of it.
 */
export async function fileKind(beginning: Uint8Array, what: EvidenceSort, isWhole: boolean): Promise<string | null> {
  const mime = (await fileTypeFromBuffer(beginning))?.mime.split(';')[0];
  const found = mime === undefined ? textKind(beginning, isWhole) : mime;
  if (found === null) return null;
  // A recording without pictures lies in the same container as a film.
  const type =
    what === 'audio'
      ? found.replace(/^video\/(webm|mp4|ogg)$/, 'audio/$1').replace('application/ogg', 'audio/ogg')
      : found;
  return taken[what].includes(type) ? type : null;
}

/** Plain words, whatever else they might be read as: they are only ever given out as plain words. */
function textKind(beginning: Uint8Array, isWhole: boolean): string | null {
  if (beginning.length === 0 || beginning.includes(0)) return null;
  try {
    // Cut in the middle of a letter, a text is still one.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: !isWhole });
    return 'text/plain';
  } catch {
    return null;
  }
}
