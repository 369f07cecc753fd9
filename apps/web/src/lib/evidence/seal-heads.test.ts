import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rescuedFile } from '@evenhand/policy/wire/rescue';
import { bytesOf, textOf } from '#lib/device/base64.ts';
import { newSealPair, openFor } from '#lib/device/seal-for.ts';
import type { Box } from './box.ts';
import { newFileKey, sealHeads } from './seal-heads.ts';
import { leaveSealed } from './sealed-files.ts';
import { openTestBox, sampleFile, standInForIndexedDb } from './testing.ts';

let box: Box;
beforeEach(async () => {
  standInForIndexedDb();
  box = await openTestBox();
});
afterEach(() => {
  box.close();
  vi.unstubAllGlobals();
});

const newMeans = async () => {
  const pair = await newSealPair();
  return { pair, means: { key: textOf(pair.publicKey), token: 'a token' } };
};

it('seals for the server alone by what a file that waits is opened, and how to know that it is whole', async () => {
  const { file, blob } = await sampleFile(10, { key: newFileKey() });
  const form = await sampleFile(10, { key: newFileKey(), entered: false });
  const { file: display } = await sampleFile(4);
  await box.put({ ...file, display: display.original }, { original: blob });
  await box.put(form.file, { original: form.blob });
  const { pair, means } = await newMeans();
  await sealHeads(box, means, 'amy');

  const [head, ...more] = await box.sealed();
  expect(more).toEqual([]);
  expect(head).toMatchObject({ evidence: file.evidence, parts: { display: 4, original: 10 }, under: means.key });
  const opened = await openFor(pair, 'evenhand rescue file 1', bytesOf(head?.head ?? ''));
  expect(rescuedFile.parse(JSON.parse(new TextDecoder().decode(opened)))).toMatchObject({
    ...{ by: 'amy', token: 'a token', key: file.key, evidence: file.evidence, record: file.record, what: 'photo' },
    parts: { display: { bytes: 4 }, original: { hash: file.original.hash, bytes: 10 } },
  });
});

it('does so once, and anew when the organisation has another key', async () => {
  const { file, blob } = await sampleFile(10, { key: newFileKey() });
  await box.put(file, { original: blob });
  const [first, second] = [await newMeans(), await newMeans()];
  await sealHeads(box, first.means, 'amy');
  const before = await box.sealed();
  await sealHeads(box, first.means, 'amy');
  expect(await box.sealed()).toEqual(before);
  await sealHeads(box, second.means, 'amy');
  expect(await box.sealed()).toMatchObject([{ under: second.means.key }]);
});

it('leaves no head of a file that was sent meanwhile, nor of one that is half under its own key', async () => {
  const [sent, half] = [
    await sampleFile(10, { key: newFileKey() }),
    await sampleFile(10, { key: newFileKey(), isHalfKeyed: true }),
  ];
  await box.put(half.file, { original: half.blob });
  await box.put(sent.file, { original: sent.blob });
  const { means } = await newMeans();
  await sealHeads(box, means, 'amy');
  const [head] = await box.sealed();
  await box.remove(sent.file.evidence);
  expect(await box.sealed()).toEqual([]);
  await box.keepHead(head!);
  expect(await box.sealed()).toEqual([]);
});

it('is all that is left of a box whose store is removed, with the pieces it opens', async () => {
  const [kept, form] = [
    await sampleFile(10, { key: newFileKey() }),
    await sampleFile(10, { key: newFileKey(), entered: false }),
  ];
  for (const { file, blob } of [kept, form]) await box.put(file, { original: blob });
  await sealHeads(box, (await newMeans()).means, 'amy');
  expect(await box.aside()).toEqual([]);
  expect(await leaveSealed('box')).toBe(true);
  expect(await box.all()).toEqual([]);
  expect((await box.aside()).map(({ evidence }) => evidence)).toEqual([kept.file.evidence]);
  expect(await box.sealedPiece(kept.file.evidence, 'original', 0)).toHaveLength(38);
  await expect(box.sealedPiece(form.file.evidence, 'original', 0)).rejects.toThrow('missing');
  await box.remove(kept.file.evidence);
  expect(await leaveSealed('box')).toBe(false);
});
