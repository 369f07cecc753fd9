/** So much of a file's beginning is looked at, as on the server. */
const beginningBytes = 262_144;

/** Signs at a place of a file, as text of single bytes: what a format begins with. */
type Sign = readonly [at: number, sign: string];

const picture: readonly Sign[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'].map((brand): Sign => [
    4,
    `ftyp${brand}`,
  ]),
];
const paper: readonly Sign[] = [
  ...picture,
  [0, '%PDF'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  // Word, Excel and PowerPoint of before 2007.
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  [8, 'WAVE'],
  [0, 'OggS'],
  [0, 'ID3'],
  [0, 'fLaC'],
  [0, '\x1a\x45\xdf\xa3'],
  ...['ftyp', 'moov', 'mdat', 'free', 'wide'].map((box): Sign => [4, box]),
];
/** What tells an office document from any other ZIP. */
const office = ['[Content_Types].xml', 'word/', 'xl/', 'ppt/', 'mimetypeapplication/vnd.oasis.opendocument.'];
/** Text that the server knows by these first words, and does not keep. */
const unkept = ['<?xml ', 'BEGIN:VCARD', 'BEGIN:VCALENDAR', 'REGEDIT4', '-----BEGIN PGP MESSAGE-----'];

/**
 * Whether a chosen file is of a kind that is kept, by what is in it. The server looks closer and has the last word; this one only
 * spares people an upload that is refused at its end, so in doubt it says yes.
 */
export async function looksKept(file: Blob, what: 'photo' | 'document'): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, beginningBytes).arrayBuffer());
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  const isAt = ([at, sign]: Sign): boolean => has(bytes, at, sign);
  if (what === 'photo') return picture.some(isAt);
  if (beginning.startsWith('PK')) return office.some((sign) => has(bytes, null, sign));
  // The first eleven bits of every frame of an MP3 or AAC sound.
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
  return isFrame || paper.some(isAt) || isText(bytes, file.size <= beginningBytes);
}

/** Whether a sign stands at a place; anywhere when that is null. */
function has(bytes: Uint8Array, at: number | null, sign: string): boolean {
  const stands = (from: number): boolean =>
    [...sign].every((each, place) => bytes[from + place] === each.charCodeAt(0));
  if (at !== null) return stands(at);
  const first = sign.charCodeAt(0);
  for (let from = bytes.indexOf(first); from >= 0; from = bytes.indexOf(first, from + 1)) if (stands(from)) return true;
  return false;
}

function isText(bytes: Uint8Array, isWhole: boolean): boolean {
  if (bytes.includes(0)) return false;
  try {
    // Cut in the middle of a letter, a text is still one.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return !unkept.some((word) => text.startsWith(word));
  } catch {
    return false;
  }
}
