import type { HeldFile } from '@evenhand/policy/wire/evidence';

/**
 * Endings that a file of a type may keep; the first is given to one that has another. Text may hold anything and is only ever given
 * out as text, so it keeps no ending that opens as something else.
 */
const endings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'text/plain': ['txt', 'csv', 'tsv', 'md', 'log'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tiff', 'tif'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['mp4', 'm4a'],
  'audio/x-m4a': ['m4a'],
  'video/quicktime': ['mov'],
  'video/matroska': ['mkv'],
  'application/x-cfb': ['doc', 'xls', 'ppt', 'msg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
};

function endingsOf(type: string): readonly string[] {
  const last = type.split('/')[1] ?? '';
  return endings[type] ?? (/^[a-z0-9]{2,5}$/.test(last) ? [last] : []);
}

type Named = Pick<HeldFile, 'evidence' | 'part' | 'type'> & { name?: string | null };

/**
 * What a file is called where it is saved: as it was called where it was chosen, with an ending that says what was found in it, so
 * that nothing opens as what it is not. By its id where it had no name.
 */
export function fileNameOf({ evidence, part, type, name }: Named): string {
  const [first, ...others] = endingsOf(type);
  const ending = first === undefined ? '' : `.${first}`;
  if (!name) return `${evidence}-${part}${ending}`;
  const own = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return own !== undefined && [first, ...others].includes(own) ? name : `${name}${ending}`;
}

/** The same in a folder of many files, where two may have one name. */
export const uniqueNameOf = (file: Named): string =>
  file.name ? `${file.evidence}-${fileNameOf(file)}` : fileNameOf(file);
