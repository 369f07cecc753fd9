import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SealedFile } from '@evenhand/policy/wire/rescue';
import { textOf } from '#lib/device/base64.ts';
import { newSealPair } from '#lib/device/seal-for.ts';
import type { Box } from '#lib/evidence/box.ts';
import { openBox, pieceBytes } from '#lib/evidence/box.ts';
import { boxName } from '#lib/evidence/box-database.ts';
import { newFileKey, sealHeads } from '#lib/evidence/seal-heads.ts';
import { FakeUploads, sampleFile, standInForIndexedDb } from '#lib/evidence/testing.ts';
import { databaseName } from '#lib/store/database-name.ts';
import { memoryVaultDisk, newCipher } from '#lib/store/testing.ts';
import { makeVault } from '#lib/store/vault.ts';
import type { VaultDisk } from '#lib/store/vault-disk.ts';
import { words } from '#lib/words/index.ts';
import { fitting, readRescueBlob, type ReadRescue } from './rescue-blob.ts';
import { sendRescue } from './send-rescue.ts';
import { rescueFileOf, unsentHere } from './unsent-here.ts';

const person = { organisation: 'org', staff: 'amy' };
const vault = databaseName(person);
let disk: VaultDisk;
let box: Box;
let server: FakeUploads;

beforeEach(async () => {
  standInForIndexedDb();
  disk = memoryVaultDisk();
  const named = { id: vault, person, name: 'Amy', organisation: 'The organisation' };
  await disk.put((await makeVault({ ...named, email: '', passphrase: 'four good words' })).vault);
  box = await openBox(boxName('org', 'amy'), newCipher());
  server = new FakeUploads();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ added: 1, known: 0, unreadable: 0 })));
});
afterEach(() => {
  box.close();
  vi.unstubAllGlobals();
});

/** A file that waits, sealed for a server. */
async function waiting(bytes: number) {
  const sample = await sampleFile(bytes, { key: newFileKey() });
  await box.put(sample.file, { original: sample.blob });
  await sealHeads(box, { key: textOf((await newSealPair()).publicKey), token: 'a token' }, 'amy');
  return sample.file;
}

async function saved(): Promise<Blob> {
  const file = await rescueFileOf(disk, vault, await unsentHere(disk, vault));
  if (!file) throw new Error('There was nothing to save.');
  return file;
}
async function readBack(blob: Blob): Promise<ReadRescue> {
  const read = await readRescueBlob(blob);
  if (read === 'other' || read === 'cut') throw new Error(`It was ${read}.`);
  return read;
}
const send = (read: ReadRescue) => sendRescue(read, () => undefined, server.fetch);

it('reads back the entries that it saves, as it did when a file held nothing else', async () => {
  await disk.putCopies([{ vault, id: 'one', sealed: new Uint8Array([1, 2, 3]) }]);
  const { file } = await readBack(await saved());
  expect(file).toEqual({ evenhand: 'rescue', version: 1, organisation: 'org', copies: ['AQID'] });
  expect((await readBack(new Blob([JSON.stringify(file)]))).file).toEqual(file);
});

it('holds evidence as it lies there, and hands it to the server on another device', async () => {
  const [large, small] = [await waiting(2 * pieceBytes + 3), await waiting(10)];
  const read = await readBack(await saved());
  expect(read.file.files?.map(({ evidence }) => evidence)).toEqual([small.evidence, large.evidence]);
  for (const number of [0, 1, 2])
    expect(await read.piece(large.evidence, 'original', number)).toEqual(
      await box.sealedPiece(large.evidence, 'original', number),
    );
  const progress: number[] = [];
  const sent = await sendRescue(read, (number, of, share) => progress.push(number / of + share), server.fetch);
  expect(sent).toEqual({ entries: { added: 0, known: 0, unreadable: 0 }, files: { added: 2, known: 0, notTaken: [] } });
  expect(progress.at(-1)).toBe(2);
  expect(server.size(`${large.evidence}.original`)).toBe(2 * pieceBytes + 3);
  expect(await send(read)).toMatchObject({ files: { added: 0, known: 2 } });
});

it('goes on where the network was lost, and says first that it was', async () => {
  const { evidence } = await waiting(3 * pieceBytes);
  const read = await readBack(await saved());
  server.carries = 3;
  expect(await send(read)).toEqual({ problem: words.lock.rescue.unreachable });
  expect(server.size(`${evidence}.original`)).toBe(pieceBytes);
  server.carries = Number.POSITIVE_INFINITY;
  server.asked.length = 0;
  expect(await send(read)).toMatchObject({ files: { added: 1 } });
  expect(server.asked).toEqual(['HEAD', 'PATCH', 'PATCH']);
});

it('says why the server would not take a file, and sends the others', async () => {
  await waiting(10);
  await waiting(20);
  const message = 'A file in it is damaged or has been changed, and was not taken.';
  server.refuse = { status: 422, message };
  const sent = await send(await readBack(await saved()));
  expect(sent).toMatchObject({ files: { added: 0, notTaken: [message, message] } });
  if ('problem' in sent) throw new Error(sent.problem);
  expect(words.lock.rescue.sent(sent)).toBe(
    `Nothing in it was new. ${message} Keep the rescue file and tell whoever looks after Evenhand.`,
  );
});

it('takes no other file for one, and none that was cut or grew: nothing of it is sent', async () => {
  await waiting(pieceBytes + 1);
  const whole = await saved();
  expect(await readRescueBlob(whole.slice(0, whole.size - 1))).toBe('cut');
  expect(await readRescueBlob(new Blob([whole, 'x']))).toBe('cut');
  expect(await readRescueBlob(whole.slice(0, 100))).toBe('other');
  const { file } = await readBack(whole);
  const line = (given: object) => new Blob([JSON.stringify({ ...file, ...given })]);
  const [first] = file.files as [SealedFile];
  for (const other of [
    ...[new Blob([]), new Blob(['{}']), new Blob(['not JSON\n']), line({ files: [] }), line({ version: 2 })],
    line({ files: [{ ...first, parts: { original: 1e12 } }] }),
    line({ files: [{ ...first, evidence: '../secret' }] }),
  ])
    expect(await readRescueBlob(other)).toBe('other');
});

it('says what is too much for one file, and leaves that on the device', async () => {
  const [small, large] = [await waiting(10), await waiting(30)];
  const { files, left } = await unsentHere(disk, vault, 25);
  expect([files, left].map((some) => some.map(({ evidence }) => evidence))).toEqual([
    [small.evidence],
    [large.evidence],
  ]);
  expect((await box.all()).map(({ evidence }) => evidence)).toContain(large.evidence);
  expect(fitting([], 25)).toEqual({ fit: [], left: [] });
  expect(words.lock.rescue.left(1, '98.0 MB')).toContain('One more file (98.0 MB) does not fit in');
});

it.each([
  [1, 0, 'One entry waits to be sent.'],
  [3, 1, '3 entries and one file (2 kB) wait to be sent.'],
  [0, 2, '2 files (2 kB) wait to be sent.'],
])('says in words what waits: %i entries and %i files', (entries, files, said) => {
  expect(words.lock.rescue.waiting(entries, files, '2 kB')).toBe(said);
});

it('hands out nothing of a store that is gone', async () => {
  expect(await rescueFileOf(disk, 'nobody', { copies: [], files: [] })).toBeNull();
});
