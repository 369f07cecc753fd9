// How a file lies in storage: sealed in pieces, so that any part of it can be opened without the rest.
//
//     "EVS1" | 16 bytes of salt | piece 0 (64 KiB + tag) | piece 1 | ... | last piece (shorter, or full) |
//
// Each file has a key of its own, from the server's secret, its salt and its name: a file that was given another's name does
// not open. A piece's nonce is its number, with a mark on the last one, so pieces cannot be swapped and the end cannot be cut off.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const mark = Buffer.from('EVS1');
const saltBytes = 16;
const headBytes = mark.length + saltBytes;
const tagBytes = 16;
export const pieceBytes = 65_536;

/** What a key is made of. */
export interface SealName {
  /** The server's secret. */
  secret: string;
  /** Where the file lies: part of its key. */
  name: string;
}

/** Bytes of a stored file from `from` up to, not including, `until`. */
export type ReadBytes = (from: number, until: number) => AsyncIterable<Uint8Array>;

export const sealedLength = (plain: number): number => headBytes + plain + tagBytes * pieceCount(plain);

const pieceCount = (plain: number): number => Math.max(1, Math.ceil(plain / pieceBytes));

/** AES-256 key of one file. */
export const keyOf = ({ secret, name }: SealName, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, `evenhand evidence ${name}`, 32));

function nonceOf(piece: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(piece, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Seals a stream, in as much memory as a piece takes. */
export async function* seal(plain: AsyncIterable<Uint8Array>, named: SealName): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const key = keyOf(named, salt);
  const sealPiece = (bytes: Uint8Array, piece: number, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(piece, isLast));
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  };
  yield Buffer.concat([mark, salt]);
  let piece = 0;
  let held = Buffer.alloc(0);
  for await (const part of plain) {
    held = Buffer.concat([held, part]);
    // A full piece waits until there is something after it: the last one is sealed as such.
    while (held.length > pieceBytes) {
      yield sealPiece(held.subarray(0, pieceBytes), piece, false);
      held = held.subarray(pieceBytes);
      piece += 1;
    }
  }
  yield sealPiece(held, piece, true);
}

/**
 * Opens `from` up to, not including, `until` of a sealed file of `bytes` bytes (0 <= from <= until <= bytes). Throws when
 * anything was changed, cut off, or belongs to another name or secret: before giving out the piece concerned.
 */
export async function* unseal(
  read: ReadBytes,
  bytes: number,
  named: SealName,
  { from, until }: { from: number; until: number },
): AsyncGenerator<Buffer> {
  const head = await collect(read(0, headBytes));
  if (head.length !== headBytes || !head.subarray(0, mark.length).equals(mark)) throw new Error('Not a sealed file.');
  const key = keyOf(named, head.subarray(mark.length));
  const last = pieceCount(bytes) - 1;
  const first = Math.min(Math.floor(from / pieceBytes), last);
  const end = until > from ? Math.floor((until - 1) / pieceBytes) : first;
  const sealedPiece = pieceBytes + tagBytes;
  const start = headBytes + first * sealedPiece;
  const stop = end === last ? sealedLength(bytes) : headBytes + (end + 1) * sealedPiece;

  let piece = first;
  let held = Buffer.alloc(0);
  const open = (sealed: Buffer): Buffer => {
    const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(piece, piece === last), { authTagLength: tagBytes });
    cipher.setAuthTag(sealed.subarray(-tagBytes));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -tagBytes)), cipher.final()]);
    const place = piece * pieceBytes;
    piece += 1;
    return plain.subarray(Math.max(0, from - place), Math.max(0, until - place));
  };
  for await (const part of read(start, stop)) {
    held = Buffer.concat([held, part]);
    while (held.length >= sealedPiece && piece < end) {
      yield open(held.subarray(0, sealedPiece));
      held = held.subarray(sealedPiece);
    }
  }
  const left = stop - headBytes - piece * sealedPiece;
  if (piece !== end || held.length !== left) throw new Error('A sealed file is shorter than it was.');
  yield open(held);
}

async function collect(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const part of parts) found.push(part);
  return Buffer.concat(found);
}
