import type { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBox, pieceBytes } from './box.ts';
import { boxName } from './box-database.ts';
import { newFileKey } from './seal-heads.ts';
import { hashOf, openTestBox, sampleFile, standInForIndexedDb } from './testing.ts';
import { bytesOf } from '#lib/device/base64.ts';
import { aesGcmCipher } from '#lib/device/cipher.ts';
import { newCipher } from '#lib/store/testing.ts';

let factory: IDBFactory;
beforeEach(() => void (factory = standInForIndexedDb()));
afterEach(() => void vi.unstubAllGlobals());

/** All that lies in a database, as somebody with the disk would find it. */
async function lying(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const asked = factory.open(name);
    asked.onsuccess = () => done(asked.result as unknown as IDBDatabase);
    asked.onerror = () => fail(new Error('no such database'));
  });
  const found: unknown[] = [];
  for (const store of ['files', 'pieces']) {
    found.push(
      await new Promise((done) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => done(asked.result);
      }),
    );
  }
  database.close();
  return found
    .flat()
    .map((value) => new TextDecoder('latin1').decode(value as Uint8Array))
    .join('\n');
}

it('keeps a file over closing, in pieces, and gives it back whole or from anywhere', async () => {
  const { file, content, blob } = await sampleFile(2 * pieceBytes + 17);
  const first = await openTestBox();
  await first.put(file, { original: blob });
  first.close();

  const box = await openTestBox();
  expect(await box.all()).toEqual([file]);
  const whole = await box.blob(file, 'original');
  expect(whole.type).toBe('image/jpeg');
  expect(await hashOf(new Uint8Array(await whole.arrayBuffer()))).toBe(file.original.hash);
  const middle = await box.read(file, 'original', pieceBytes + 5);
  expect(await hashOf(middle.slice())).toBe(await hashOf(content.slice(pieceBytes + 5, 2 * pieceBytes)));
  expect(await box.read(file, 'original', 2 * pieceBytes)).toHaveLength(17);
  await box.remove(file.evidence);
  expect(await box.all()).toEqual([]);
  await expect(box.read(file, 'original', 0)).rejects.toThrow('missing');
});

it('lies on the device so that nobody can read it, what is said of it included', async () => {
  const { file } = await sampleFile(10);
  const text = new Blob(['She hit the desk. '.repeat(100)]);
  const box = await openTestBox('one');
  await box.put({ ...file, what: 'document' }, { original: text });
  const words = await lying('one');
  expect(words.length).toBeGreaterThan(1800);
  expect(words).not.toContain('hit the desk');
  expect(words).not.toContain('document');
  expect(words).not.toContain(file.record.id);
});

it('is a box of its own for each person, and opens with no other key', async () => {
  const { file, blob } = await sampleFile(10);
  const amy = await openTestBox(boxName('sample', 'amy'));
  await amy.put(file, { original: blob });
  const ben = await openTestBox(boxName('sample', 'ben'));
  expect(await ben.all()).toEqual([]);
  const stranger = await openBox(boxName('sample', 'amy'), newCipher());
  await expect(stranger.all()).rejects.toThrow();
});

it('still opens what was put in when a box had a key of its own beside it', async () => {
  const { file, content, blob } = await sampleFile(10);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const before = await openBox('box', aesGcmCipher(key));
  await before.put(file, { original: blob });
  before.close();
  const database = await openDB('box');
  await database.put('keys', key, 'box');
  database.close();

  const box = await openTestBox();
  expect(await box.all()).toEqual([file]);
  expect(new Uint8Array(await (await box.blob(file, 'original')).arrayBuffer())).toEqual(content);
});

const cipherFrom = async (key = '') =>
  aesGcmCipher(await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']));

it('seals the pieces of a file under a key of its own', async () => {
  const { file, content, blob } = await sampleFile(pieceBytes + 1, { key: newFileKey() });
  const box = await openTestBox();
  await box.put(file, { original: blob });
  const first = await (await cipherFrom(file.key)).open(await box.sealedPiece(file.evidence, 'original', 0));
  expect(await hashOf(first)).toBe(await hashOf(content.slice(0, pieceBytes)));
});

it.each(['begun anew', 'broken off half-way'])('gives a file of before a key of its own: %s', async (how) => {
  const { file, content, blob } = await sampleFile(pieceBytes + 1);
  const box = await openTestBox();
  await box.put(file, { original: blob });
  if (how !== 'begun anew')
    await box.change(file.evidence, (now) => ({ ...now, key: newFileKey(), isHalfKeyed: true }));
  await box.rekey();
  const [keyed] = await box.all();
  expect(keyed).toEqual({ ...file, key: expect.stringMatching(/=$/) as string });
  const last = await (await cipherFrom(keyed?.key)).open(await box.sealedPiece(file.evidence, 'original', 1));
  expect(last).toEqual(content.slice(pieceBytes));
  expect(await hashOf(await box.read(keyed!, 'original', 0))).toBe(await hashOf(content.slice(0, pieceBytes)));
});

it('takes changes that come at once from two windows one after the other', async () => {
  const { file, blob } = await sampleFile(10);
  const [one, other] = [await openTestBox(), await openTestBox()];
  await one.put(file, { original: blob });
  await Promise.all([
    one.change(file.evidence, (now) => ({ ...now, sent: [...now.sent, 'display'] })),
    other.change(file.evidence, (now) => ({ ...now, sent: [...now.sent, 'original'] })),
  ]);
  expect((await one.all())[0]?.sent.toSorted()).toEqual(['display', 'original']);
  await one.remove(file.evidence);
  expect(await other.change(file.evidence, (now) => now)).toBeNull();
});

it('keeps nothing of a file for which there is no room', async () => {
  const { file, blob } = await sampleFile(3 * pieceBytes);
  const box = await openTestBox('full');
  const full = {
    ...blob,
    size: blob.size,
    slice: (from: number, until: number) => {
      if (from >= pieceBytes) throw new DOMException('', 'QuotaExceededError');
      return blob.slice(from, until);
    },
  } as Blob;
  await expect(box.put(file, { original: full })).rejects.toThrow(DOMException);
  expect(await box.all()).toEqual([]);
  expect(await lying('full')).toBe('');
});
