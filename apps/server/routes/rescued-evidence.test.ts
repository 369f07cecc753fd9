// Evidence that a device could not send, handed in by a colleague out of its rescue file.
import { createCipheriv, createECDH, createHash, randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { evidencePathOf, uploadPathOf, uploadsPath, type EvidencePart } from '@evenhand/policy/wire/evidence';
import { rescueHeader, sealedPiece, type RescuedFile, type RescueMeans } from '@evenhand/policy/wire/rescue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metadataOf } from '../evidence/upload-metadata.ts';
import { testApp, type Client, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';
import { meansOf, sealForServer } from '../testing/seal-for-server.ts';

let database: FreshDatabase;
let there: TestApp;
let amy: Client, ben: Client, cat: Client;
let means: RescueMeans;

beforeAll(async () => {
  database = await freshDatabase();
  there = await testApp(database.server);
  [amy, ben, cat] = [await there.signIn('amy'), await there.signIn('ben'), await there.signIn('cat')];
  means = await meansOf(amy);
});
afterAll(async () => {
  await database.drop();
  rmSync(there.folder, { recursive: true, force: true });
});

/** Longer than one piece, so that something can go wrong between two. */
const png = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  randomBytes(2 * sealedPiece.plain),
]);
const hash = createHash('sha256').update(png).digest('hex');
const tus = { 'tus-resumable': '1.0.0' };

interface Sealed {
  file: RescuedFile;
  head: string;
  pieces: Buffer[];
}

/** As a device keeps it: sealed in pieces under a key of its own, which stands in the head. */
async function sealed(
  given: Partial<RescuedFile> = {},
  purpose?: 'evenhand rescue 1',
  to = means.key,
): Promise<Sealed> {
  const key = randomBytes(32);
  const file: RescuedFile = {
    ...{ by: 'amy', token: means.token, key: key.toString('base64'), evidence: randomUUID(), what: 'photo' },
    record: { kind: 'case', id: randomUUID() },
    parts: { original: { hash, bytes: png.length } },
    ...given,
  };
  const pieces: Buffer[] = [];
  for (let from = 0; from < png.length; from += sealedPiece.plain) {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const words = cipher.update(png.subarray(from, from + sealedPiece.plain));
    pieces.push(Buffer.concat([iv, words, cipher.final(), cipher.getAuthTag()]));
  }
  return { file, head: await sealForServer(file, to, purpose ?? 'evenhand rescue file 1'), pieces };
}

const headers = (head: string, more: Record<string, string> = {}) => ({ ...tus, [rescueHeader]: head, ...more });
const begin = (client: Client, { file, head }: Sealed, part: EvidencePart = 'original') =>
  client.send(uploadsPath, {
    method: 'POST',
    headers: headers(head, {
      'upload-length': '1',
      'upload-metadata': metadataOf({ evidence: file.evidence, part }),
    }),
  });
const where = (client: Client, { file, head }: Sealed) =>
  client.send(uploadPathOf(file.evidence, 'original'), { method: 'HEAD', headers: headers(head) });
const patch = (client: Client, { file, head }: Sealed, offset: number, piece: Buffer) =>
  client.send(uploadPathOf(file.evidence, 'original'), {
    method: 'PATCH',
    headers: headers(head, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
    body: new Uint8Array(piece),
  });

async function hand(client: Client, all: Sealed): Promise<Response> {
  const begun = await begin(client, all);
  if (begun.status !== 201) return begun;
  let answer = begun;
  for (const [number, piece] of all.pieces.entries()) {
    answer = await patch(client, all, number * sealedPiece.plain, piece);
    if (answer.status !== 204) return answer;
  }
  return answer;
}

const read = (client: Client, { file }: Sealed) => client.get(evidencePathOf(file.evidence, 'original'));

const tell = (record: string, evidence: string): Promise<Response> => {
  const complaint = { ...sampleComplaint(), record: { kind: 'case' as const, id: record } };
  const body = { evidence, hash, bytes: png.length, type: 'image/png', what: 'photo' };
  return amy.push(complaint, sampleEntry({ record: complaint.record, kind: 'evidence-added', by: 'amy', body }));
};

describe('a sealed file', () => {
  test('arrives as its author’s, byte for byte, by the hand of a colleague who may not see it', async () => {
    const all = await sealed();
    await tell(all.file.record.id, all.file.evidence);
    expect((await where(cat, all)).status).toBe(404);
    expect((await hand(cat, all)).status).toBe(204);
    const whole = await read(ben, all);
    expect(Buffer.from(await whole.arrayBuffer()).equals(png)).toBe(true);
    expect((await read(cat, all)).status).toBe(404);
    // Again it is there already, and the device that comes back finds that too.
    const [again, own] = [
      await where(cat, all),
      await amy.send(uploadPathOf(all.file.evidence, 'original'), { method: 'HEAD', headers: tus }),
    ];
    for (const { headers: said } of [again, own]) expect(said.get('upload-offset')).toBe(String(png.length));
    expect((await begin(cat, all)).status).toBe(201);
  });

  test('goes on where its author’s own device had come to, also in the middle of a piece', async () => {
    const all = await sealed();
    await tell(all.file.record.id, all.file.evidence);
    const { evidence, record, what } = all.file;
    const said = { evidence, part: 'original', kind: 'case', record: record.id, hash, what };
    await amy.send(uploadsPath, {
      method: 'POST',
      headers: { ...tus, 'upload-length': String(png.length), 'upload-metadata': metadataOf(said) },
    });
    const half = sealedPiece.plain + 70_001;
    await amy.send(uploadPathOf(evidence, 'original'), {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: new Uint8Array(png.subarray(0, half)),
    });
    expect((await where(ben, all)).headers.get('upload-offset')).toBe(String(half));
    expect((await patch(ben, all, half, all.pieces[1]!)).headers.get('upload-offset')).toBe(
      String(2 * sealedPiece.plain),
    );
    expect((await patch(ben, all, 2 * sealedPiece.plain, all.pieces[2]!)).status).toBe(204);
    expect(Buffer.from(await (await read(ben, all)).arrayBuffer()).equals(png)).toBe(true);
  });

  test.each([
    ['a stranger’s token', () => sealed({ token: 'a token' })],
    ['a colleague’s name', () => sealed({ by: 'ben' })],
    ['the seal of an entry', () => sealed({}, 'evenhand rescue 1')],
    [
      'no shape',
      async () => ({ ...(await sealed()), head: await sealForServer(null, means.key, 'evenhand rescue file 1') }),
    ],
    ['the key of another organisation', () => sealed({}, undefined, createECDH('prime256v1').generateKeys('base64'))],
    ['rubbish for a head', async () => ({ ...(await sealed()), head: 'AAAA' })],
  ])('with %s is refused with a sentence', async (_what, make) => {
    const all = await make();
    for (const answer of [await begin(ben, all), await patch(ben, all, 0, all.pieces[0]!)]) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        message: 'A file in it was sealed for another organisation, or has been changed, and was not taken.',
      });
    }
    expect((await where(ben, all)).status).toBe(400);
  });

  test.each([
    [
      'changed',
      (pieces: Buffer[]) =>
        pieces.map((piece, at) =>
          at === 1 ? Buffer.concat([piece.subarray(0, -1), Buffer.from([(piece.at(-1) ?? 0) ^ 1])]) : piece,
        ),
    ],
    ['cut', (pieces: Buffer[]) => pieces.map((piece, at) => (at === 1 ? piece.subarray(0, 20) : piece))],
    ['swapped', ([first, second, last]: Buffer[]) => [second!, first!, last!]],
  ])('with a piece that was %s is refused, and nobody sees it', async (_how, change) => {
    const all = await sealed();
    await tell(all.file.record.id, all.file.evidence);
    const answer = await hand(ben, { ...all, pieces: change(all.pieces) });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      message: expect.stringMatching(/^[A-Z][^.]*\.( Please.*)?$/) as string,
    });
    expect((await read(ben, all)).status).toBe(404);
    // The whole one arrives after all.
    expect((await hand(ben, all)).status).toBe(204);
    expect((await read(ben, all)).status).toBe(200);
  });

  test('is sent under its own head, in pieces, and given up by nobody but its author', async () => {
    const [one, other] = [await sealed(), await sealed()];
    expect((await begin(ben, { ...one, head: other.head })).status).toBe(400);
    expect((await begin(ben, one, 'display')).status).toBe(400);
    expect((await begin(ben, one)).status).toBe(201);
    expect((await patch(ben, one, 0, Buffer.alloc(sealedPiece.plain + 100))).status).toBe(413);
    const path = uploadPathOf(one.file.evidence, 'original');
    expect((await ben.send(path, { method: 'DELETE', headers: headers(one.head) })).status).toBe(404);
    expect((await where(ben, one)).status).toBe(200);
  });
});
