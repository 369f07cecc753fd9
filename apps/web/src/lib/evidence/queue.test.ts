import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textOf } from '#lib/device/base64.ts';
import { fakeDevice } from '#lib/device/fake.ts';
import { newSealPair } from '#lib/device/seal-for.ts';
import { pieceBytes, type Box } from './box.ts';
import { openQueue, type Queue } from './queue.ts';
import { newFileKey, sealHeads } from './seal-heads.ts';
import { leaveSealed } from './sealed-files.ts';
import { FakeUploads, hashOf, openTestBox, sampleFile, standInForIndexedDb } from './testing.ts';

let server: FakeUploads;
let box: Box;
let device: ReturnType<typeof fakeDevice>;
let shares: (number | null)[];
const open: Queue[] = [];

beforeEach(async () => {
  standInForIndexedDb();
  server = new FakeUploads();
  box = await openTestBox();
  device = fakeDevice();
  shares = [];
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  box.close();
  vi.unstubAllGlobals();
});

function queue(retry = 20): Queue {
  const made = openQueue({
    ...{ name: 'test', box, device, fetch: server.fetch, retry, changed: () => undefined },
    say: { noReason: 'No reason.', unreadable: 'Cannot be read.' },
    progress: (_evidence, share) => shares.push(share),
  });
  open.push(made);
  return made;
}
const isEmpty = () => vi.waitFor(async () => expect(await box.all()).toEqual([]), { timeout: 3000 });

it('sends a file with its copy, the small one first, and keeps it until the server has both', async () => {
  const { file, blob } = await sampleFile(3 * pieceBytes + 1);
  const small = await sampleFile(100);
  await box.put({ ...file, display: small.file.original }, { original: blob, display: small.blob });
  queue().send();
  await isEmpty();
  expect([...server.held.keys()]).toEqual([`${file.evidence}.display`, `${file.evidence}.original`]);
  expect(await hashOf(await server.content(`${file.evidence}.original`))).toBe(file.original.hash);
  expect(await server.content(`${file.evidence}.display`)).toEqual(small.content);
  const all = shares.filter((share) => share !== null);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(all.at(-1)).toBe(1);
  expect(shares.at(-1)).toBeNull();
});

it('goes on where the network was lost, and sends nothing twice', async () => {
  const { file, blob } = await sampleFile(4 * pieceBytes);
  await box.put(file, { original: blob });
  // HEAD, POST, two pieces.
  server.carries = 4;
  const first = queue(60_000);
  first.send();
  await vi.waitFor(() => expect(server.asked).toHaveLength(4));
  await vi.waitFor(() => expect(shares.at(-1)).toBeNull());
  expect((await box.all())[0]?.failed).toBeUndefined();
  await first.close();

  server.carries = Number.POSITIVE_INFINITY;
  server.asked.length = 0;
  queue().send();
  await isEmpty();
  expect(await hashOf(await server.content(`${file.evidence}.original`))).toBe(file.original.hash);
  expect(server.asked).toEqual(['HEAD', 'PATCH', 'PATCH']);
});

it('tries again by itself, and at once when the signal comes back', async () => {
  const { file, blob } = await sampleFile(10);
  await box.put(file, { original: blob });
  server.carries = 0;
  device.setOnline(false);
  queue(20).send();
  server.carries = 1;
  device.setOnline(true);
  await vi.waitFor(() => expect(server.asked).toHaveLength(1));
  server.carries = Number.POSITIVE_INFINITY;
  await isEmpty();
});

it('says why a file is not taken, goes on with the others, and tries it again when it is asked to', async () => {
  const [bad, good] = [await sampleFile(10), await sampleFile(20)];
  await box.put(bad.file, { original: bad.blob });
  server.refuse = { status: 422, message: 'What arrived is not what was sent.' };
  const here = queue();
  here.send();
  await vi.waitFor(async () => expect((await box.all())[0]?.failed).toBe(server.refuse?.message));
  server.refuse = null;
  await box.put(good.file, { original: good.blob });
  here.send();
  await vi.waitFor(() => expect(server.size(`${good.file.evidence}.original`)).toBe(20));
  expect(server.size(`${bad.file.evidence}.original`)).toBe(0);
  await here.retry(bad.file.evidence);
  await isEmpty();
});

it('remembers that a file would never be taken, and forgets it when it is sent again after all', async () => {
  const { file, blob } = await sampleFile(10);
  await box.put(file, { original: blob });
  server.refuse = { status: 415, message: 'A file of this kind cannot be kept as a photo.' };
  const here = queue();
  here.send();
  await vi.waitFor(async () =>
    expect((await box.all())[0]).toMatchObject({ failed: server.refuse?.message, forGood: true }),
  );
  server.refuse = null;
  await here.retry(file.evidence);
  await isEmpty();
});

it('sends what an earlier store left sealed, as it lies there, and keeps what is not taken', async () => {
  const [left, refused] = [
    await sampleFile(pieceBytes + 5, { key: newFileKey() }),
    await sampleFile(7, { key: newFileKey() }),
  ];
  const small = await sampleFile(100);
  await box.put({ ...left.file, display: small.file.original }, { original: left.blob, display: small.blob });
  await sealHeads(box, { key: textOf((await newSealPair()).publicKey), token: 'a token' }, 'amy');
  await leaveSealed('box');
  expect(await box.all()).toEqual([]);
  expect(await box.aside()).toHaveLength(1);
  queue().send();
  await vi.waitFor(async () => expect(await box.aside()).toEqual([]), { timeout: 3000 });
  expect([...server.held.keys()]).toEqual([`${left.file.evidence}.display`, `${left.file.evidence}.original`]);
  expect(server.size(`${left.file.evidence}.original`)).toBe(pieceBytes + 5);
  expect(new Set(server.heads)).toHaveProperty('size', 1);

  await box.put(refused.file, { original: refused.blob });
  await sealHeads(box, { key: textOf((await newSealPair()).publicKey), token: 'a token' }, 'amy');
  await leaveSealed('box');
  server.refuse = { status: 422, message: 'Not what was hashed.' };
  const here = queue();
  server.asked.length = 0;
  here.send();
  await vi.waitFor(() => expect(server.asked).toContain('PATCH'));
  await here.close();
  expect(await box.aside()).toHaveLength(1);
});

it('does not send what belongs to a form that is not saved', async () => {
  const { file, blob } = await sampleFile(10, { entered: false });
  await box.put(file, { original: blob });
  const here = queue();
  here.send();
  await here.close();
  expect(server.asked).toEqual([]);
});

it('sends each file once, however many windows are open', async () => {
  const files = await Promise.all([1, 2, 3].map(() => sampleFile(pieceBytes + 1)));
  for (const { file, blob } of files) await box.put(file, { original: blob });
  for (const each of [queue(), queue(), queue()]) each.send();
  await isEmpty();
  expect(server.asked.filter((method) => method === 'POST')).toHaveLength(3);
  expect(server.asked.filter((method) => method === 'PATCH')).toHaveLength(6);
});
