import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pieceBytes, seal, sealedLength, unseal, type ReadBytes } from './seal.ts';

const named = { secret: 'a secret of this server', name: 'sample/one.original' };

async function whole(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const part of parts) found.push(part);
  return Buffer.concat(found);
}
/** In parts of a size that fits nothing. */
async function* inParts(bytes: Buffer, size = 30_007): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const readOf =
  (sealed: Buffer): ReadBytes =>
  (from, until) =>
    inParts(sealed.subarray(from, until));
const open = (sealed: Buffer, bytes: number, range = { from: 0, until: bytes }, as = named) =>
  whole(unseal(readOf(sealed), bytes, as, range));

describe.each([0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes])('a file of %i bytes', (bytes) => {
  const plain = randomBytes(bytes);

  test('comes back as it was, and so does any part of it', async () => {
    const sealed = await whole(seal(inParts(plain), named));
    expect(sealed).toHaveLength(sealedLength(bytes));
    expect((await open(sealed, bytes)).equals(plain)).toBe(true);
    const edges = [0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, bytes - 1, bytes].filter(
      (at) => at >= 0 && at <= bytes,
    );
    for (const from of edges) {
      for (const until of edges.filter((at) => at >= from)) {
        expect((await open(sealed, bytes, { from, until })).equals(plain.subarray(from, until))).toBe(true);
      }
    }
  });
});

describe('what was meddled with does not open', () => {
  const plain = randomBytes(3 * pieceBytes);
  const sealing = whole(seal(inParts(plain), named));

  test('nothing of it can be read in storage', async () => {
    const text = Buffer.from('She hit the desk. '.repeat(50));
    expect((await whole(seal(inParts(text), named))).includes('She hit')).toBe(false);
  });

  test('a changed bit, anywhere', async () => {
    for (const at of [0, 5, 30, pieceBytes + 40, sealedLength(plain.length) - 1]) {
      const changed = Buffer.from(await sealing);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed, plain.length), `at ${at}`).rejects.toThrow();
    }
  });

  test('cut off after a whole piece, and pieces swapped', async () => {
    const sealed = await sealing;
    const two = sealed.subarray(0, sealedLength(2 * pieceBytes));
    await expect(open(two, 2 * pieceBytes)).rejects.toThrow();
    await expect(open(two, plain.length)).rejects.toThrow('shorter');
    const piece = pieceBytes + 16;
    const swapped = Buffer.concat([
      ...[sealed.subarray(0, 20), sealed.subarray(20 + piece, 20 + 2 * piece)],
      ...[sealed.subarray(20, 20 + piece), sealed.subarray(20 + 2 * piece)],
    ]);
    await expect(open(swapped, plain.length)).rejects.toThrow();
  });

  test("another file's name, another server's secret", async () => {
    const sealed = await sealing;
    const range = { from: 0, until: 1 };
    await expect(open(sealed, plain.length, range, { ...named, name: 'sample/two.original' })).rejects.toThrow();
    await expect(open(sealed, plain.length, range, { ...named, secret: 'another' })).rejects.toThrow();
  });
});
