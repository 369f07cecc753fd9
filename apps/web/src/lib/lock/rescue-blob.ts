// A rescue file:
//
//     JSON of `RescueFile`, one line | the pieces of its first file, as they lay on the device | of its second | ...
//
// One that holds entries alone, as all did once, is the line alone.
import { sealedPiece, wholeRescueFile, type RescueFile, type SealedFile } from '@evenhand/policy/wire/rescue';
import type { EvidencePart } from '@evenhand/policy/wire/evidence';

/** More evidence is in no rescue file: it has to be carried, and read by a phone. The words say it too. */
const mostRescueBytes = 200_000_000;
/** A line that is longer is of no rescue file. */
const longestLine = 256 * 1024 * 1024;
const firstLook = 256 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;
export type ReadPiece = (evidence: string, part: EvidencePart, number: number) => Promise<Bytes>;

const partsOf = ({ parts }: SealedFile): [EvidencePart, number][] => [
  ...(parts.display === undefined ? [] : [['display', parts.display] as [EvidencePart, number]]),
  ['original', parts.original],
];
const countOf = (plain: number): number => Math.ceil(plain / sealedPiece.plain);
const sealedBytes = (plain: number): number => plain + countOf(plain) * sealedPiece.added;

/** How large files are, as people are told it. */
export const plainBytes = (files: readonly SealedFile[]): number =>
  files.reduce((sum, file) => partsOf(file).reduce((all, [, bytes]) => all + bytes, sum), 0);

/** As many files as fit into one rescue file, the small ones first, and those that do not. */
export function fitting<File extends SealedFile>(
  files: readonly File[],
  most = mostRescueBytes,
): { fit: File[]; left: File[] } {
  const fit: File[] = [];
  const left: File[] = [];
  let room = most;
  for (const file of [...files].sort((one, other) => plainBytes([one]) - plainBytes([other]))) {
    const bytes = plainBytes([file]);
    if (bytes > room) left.push(file);
    else {
      fit.push(file);
      room -= bytes;
    }
  }
  return { fit, left };
}

/** Piece by piece, so that a browser can put it on its disk instead of holding all of it. */
export async function rescueBlob(file: RescueFile, read: ReadPiece): Promise<Blob> {
  const parts: Blob[] = [new Blob([`${JSON.stringify(file)}\n`])];
  for (const each of file.files ?? [])
    for (const [part, bytes] of partsOf(each))
      for (let number = 0; number < countOf(bytes); number += 1)
        parts.push(new Blob([await read(each.evidence, part, number)]));
  return new Blob(parts, { type: 'application/octet-stream' });
}

export interface ReadRescue {
  file: RescueFile;
  piece: ReadPiece;
}

/** The file as somebody chose it: `other` for one that is none of ours, `cut` for one that is not as long as it says. */
export async function readRescueBlob(blob: Blob): Promise<ReadRescue | 'other' | 'cut'> {
  const found = await firstLine(blob);
  const file = found && parsed(found.line);
  if (!file) return 'other';
  const places = new Map<string, number>();
  let at = found.until;
  for (const each of file.files ?? []) {
    for (const [part, bytes] of partsOf(each)) {
      places.set(`${each.evidence} ${part}`, at);
      at += sealedBytes(bytes);
    }
  }
  if (at !== blob.size) return 'cut';
  const sizes = new Map((file.files ?? []).map((each) => [each.evidence, new Map(partsOf(each))]));
  return {
    file,
    async piece(evidence, part, number) {
      const whole = sealedBytes(sizes.get(evidence)?.get(part) ?? 0);
      const from = number * (sealedPiece.plain + sealedPiece.added);
      const until = Math.min(whole, from + sealedPiece.plain + sealedPiece.added);
      const place = places.get(`${evidence} ${part}`) ?? 0;
      return new Uint8Array(await blob.slice(place + from, place + until).arrayBuffer());
    },
  };
}

/** The first line, and where what follows it begins; null for what has none that could be ours. */
async function firstLine(blob: Blob): Promise<{ line: string; until: number } | null> {
  if ((await blob.slice(0, 1).text()) !== '{') return null;
  for (let length = firstLook; length <= longestLine; length *= 4) {
    const bytes = new Uint8Array(await blob.slice(0, length).arrayBuffer());
    const end = bytes.indexOf(0x0a);
    if (end >= 0) return { line: new TextDecoder().decode(bytes.subarray(0, end)), until: end + 1 };
    if (length >= blob.size) return { line: new TextDecoder().decode(bytes), until: blob.size };
  }
  return null;
}

function parsed(line: string): RescueFile | null {
  try {
    const read = wholeRescueFile.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
