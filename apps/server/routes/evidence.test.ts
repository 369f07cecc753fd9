import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceAnswer, EvidencePart } from '@evenhand/policy/wire/evidence';
import { evidencePathOf, mostEvidenceBytes, uploadPathOf, uploadsPath } from '@evenhand/policy/wire/evidence';
import type { EvidenceSort } from '@evenhand/policy/entries/evidence-body';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type Client, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

let database: FreshDatabase;
let there: TestApp;
const people = {} as Record<'amy' | 'ben' | 'cat' | 'dora', Client>;

beforeAll(async () => {
  database = await freshDatabase();
  there = await testApp(database.server);
  for (const name of ['amy', 'ben', 'cat', 'dora'] as const) people[name] = await there.signIn(name);
});
afterAll(async () => {
  await database.drop();
  rmSync(there.folder, { recursive: true, force: true });
});

const png = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.alloc(150_000, 'the place where it was taken'),
]);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Sent {
  evidence: string;
  part: EvidencePart;
  record: string;
  bytes: Buffer;
  what: EvidenceSort;
  hash: string;
}
const sent = (given: Partial<Sent> = {}): Sent => {
  const bytes = given.bytes ?? png;
  return {
    evidence: randomUUID(),
    part: 'original',
    record: randomUUID(),
    bytes,
    what: 'photo',
    hash: hashOf(bytes),
    ...given,
  };
};
const tus = { 'tus-resumable': '1.0.0' };

function begin(client: Client, { evidence, part, record, hash, what, bytes }: Sent, length = bytes.length) {
  const said = { evidence, part, kind: 'case', record, hash, what };
  const metadata = Object.entries(said).map(([word, value]) => `${word} ${Buffer.from(value).toString('base64')}`);
  return client.send(uploadsPath, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(length), 'upload-metadata': metadata.join(',') },
  });
}
const patch = (client: Client, { evidence, part }: Sent, offset: number, body: Buffer) =>
  client.send(uploadPathOf(evidence, part), {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(body),
  });
const head = (client: Client, { evidence, part }: Sent) =>
  client.send(uploadPathOf(evidence, part), { method: 'HEAD', headers: tus });

async function upload(client: Client, file: Sent): Promise<Response> {
  const begun = await begin(client, file);
  return begun.status === 201 ? patch(client, file, 0, file.bytes) : begun;
}

const entryOf = ({ evidence, record, hash, bytes, what }: Sent, display?: Sent, by = 'amy') =>
  sampleEntry({
    ...{ record: { kind: 'case', id: record }, kind: 'evidence-added', by },
    body: {
      ...{ evidence, hash, bytes: bytes.length, type: 'image/png', what },
      ...(display && { display: { hash: display.hash, bytes: display.bytes.length, type: 'image/png' } }),
    },
  });

const download = (client: Client, { evidence, part }: Sent, headers: Record<string, string> = {}, query = '') =>
  client.send(evidencePathOf(evidence, part) + query, { headers });

/** A case of the first school, with a photo that has arrived and its entry. */
async function shown(): Promise<Sent> {
  const complaint = sampleComplaint();
  const file = sent({ record: complaint.record.id });
  await people.amy.push(complaint, entryOf(file));
  expect((await upload(people.amy, file)).status).toBe(204);
  return file;
}

describe('what is sent', () => {
  test('goes on where it stopped, and is read by those who see the record, byte for byte', async () => {
    const complaint = sampleComplaint();
    const file = sent({ record: complaint.record.id });
    expect((await head(people.amy, file)).status).toBe(404);
    expect((await begin(people.amy, file)).headers.get('location')).toBe(uploadPathOf(file.evidence, 'original'));
    expect((await patch(people.amy, file, 0, file.bytes.subarray(0, 70_001))).status).toBe(204);
    const half = await head(people.amy, file);
    expect([half.status, half.headers.get('upload-offset')]).toEqual([200, '70001']);
    // From somewhere else it does not go on.
    expect((await patch(people.amy, file, 5, file.bytes.subarray(5))).status).toBe(409);
    expect((await patch(people.amy, file, 70_001, file.bytes.subarray(70_001))).status).toBe(204);
    // The last answer may be lost: who asks is told that all is there.
    const done = await head(people.amy, file);
    expect(done.headers.get('upload-offset')).toBe(done.headers.get('upload-length'));
    expect((await begin(people.amy, file)).status).toBe(201);

    // Its entry comes after it.
    expect((await download(people.ben, file)).status).toBe(404);
    await people.amy.push(complaint, entryOf(file));
    for (const client of [people.amy, people.ben, people.dora]) {
      const answer = await download(client, file);
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(file.bytes)).toBe(true);
    }
    const query = `/api/evidence?kind=case&record=${file.record}`;
    expect((await (await people.ben.get(query)).json()) as EvidenceAnswer).toEqual({
      files: [{ evidence: file.evidence, part: 'original', bytes: file.bytes.length, type: 'image/png' }],
    });
    expect((await (await people.cat.get(query)).json()) as EvidenceAnswer).toEqual({ files: [] });
  });

  test('lies nowhere in clear, neither half-way nor when it is stored', async () => {
    const file = sent();
    await begin(people.amy, file);
    await patch(people.amy, file, 0, file.bytes.subarray(0, 100_000));
    const onDisk = () =>
      readdirSync(there.folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => readFileSync(join(each.parentPath, each.name)));
    expect(onDisk().length).toBeGreaterThan(0);
    expect(onDisk().some((bytes) => bytes.includes('the place where'))).toBe(false);
    await patch(people.amy, file, 100_000, file.bytes.subarray(100_000));
    expect(onDisk().some((bytes) => bytes.includes('the place where'))).toBe(false);
    expect(onDisk().some((bytes) => bytes.length > 150_000)).toBe(true);
  });

  test.each([
    ['is not what was hashed', { hash: 'a'.repeat(64) }, 422],
    ['is no photo but a page', { bytes: Buffer.from('<html><script>alert(1)</script></html>') }, 415],
    [
      'is a program',
      { bytes: Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(500)]), what: 'document' as const },
      415,
    ],
    ['is a picture that was said to be a recording', { what: 'audio' as const }, 415],
  ])('%s: it is refused with a sentence, and nothing of it is kept', async (_why, given, status) => {
    const file = sent(given);
    const answer = await upload(people.amy, file);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      error: 'bad-request',
      message: expect.stringMatching(/^[A-Z].*\.$/) as string,
    });
    expect((await head(people.amy, file)).status).toBe(404);
    expect((await download(people.amy, file)).status).toBe(404);
  });

  test('is too large, says nothing of itself, or comes from nobody: said at once', async () => {
    expect((await begin(people.amy, sent(), mostEvidenceBytes + 1)).status).toBe(413);
    const bare = { method: 'POST', headers: { ...tus, 'upload-length': '5' } };
    expect((await people.amy.send(uploadsPath, bare)).status).toBe(400);
    expect((await there.app.request(uploadsPath, bare)).status).toBe(401);
    expect((await begin(people.amy, sent({ evidence: '../../secret' }))).status).toBe(400);
    expect(
      (await people.amy.send(`${uploadsPath}/..%2F..%2Fsecret.original`, { method: 'HEAD', headers: tus })).status,
    ).toBe(404);
    expect(
      (await people.amy.send(uploadPathOf(randomUUID(), 'original'), { method: 'DELETE', headers: tus })).status,
    ).toBe(404);
  });

  test("is nobody else's to go on with, and its id nobody else's to take", async () => {
    const file = sent();
    await begin(people.amy, file);
    await patch(people.amy, file, 0, file.bytes.subarray(0, 10));
    expect((await head(people.ben, file)).status).toBe(404);
    expect((await patch(people.ben, file, 10, file.bytes.subarray(10))).status).toBe(404);
    await patch(people.amy, file, 10, file.bytes.subarray(10));
    const other = sent({ evidence: file.evidence, bytes: Buffer.concat([png, png]) });
    expect((await upload(people.ben, other)).status).toBe(409);
    expect((await download(people.amy, file)).status).toBe(200);
  });

  test('can be taken back before it is whole', async () => {
    const file = sent();
    await begin(people.amy, file);
    const path = uploadPathOf(file.evidence, 'original');
    expect((await people.amy.send(path, { method: 'DELETE', headers: tus })).status).toBe(204);
    expect((await head(people.amy, file)).status).toBe(404);
  });
});

describe('what is read', () => {
  test('in parts, as players ask for it', async () => {
    const file = await shown();
    const part = async (range: string) => {
      const answer = await download(people.ben, file, { range });
      return {
        status: answer.status,
        range: answer.headers.get('content-range'),
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
    };
    const all = file.bytes.length;
    const middle = await part('bytes=65530-65545');
    expect(middle).toMatchObject({ status: 206, range: `bytes 65530-65545/${all}` });
    expect(middle.bytes.equals(file.bytes.subarray(65_530, 65_546))).toBe(true);
    expect((await part('bytes=-7')).bytes.equals(file.bytes.subarray(-7))).toBe(true);
    expect((await part(`bytes=${all - 3}-`)).bytes).toHaveLength(3);
    expect(await part(`bytes=${all}-`)).toMatchObject({ status: 416, range: `bytes */${all}` });
    expect(await part('bytes=0-1,5-6')).toMatchObject({ status: 200, range: null });
    expect(await part('lines=1-2')).toMatchObject({ status: 200 });
  });

  test('never as a page, whatever it is', async () => {
    const page = sent({ what: 'document', bytes: Buffer.from('<html><script>alert(1)</script></html>') });
    expect((await upload(people.amy, page)).status).toBe(204);
    const { headers } = await download(people.amy, page);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f-]+-original\.txt"$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('under the name that it had where it was chosen, with the ending of what it is', async () => {
    const complaint = sampleComplaint();
    const file = sent({ record: complaint.record.id, what: 'document' });
    const { body, ...entry } = entryOf(file);
    await people.amy.push(complaint, { ...entry, body: { ...body, name: 'Zoë’s "letter".pdf'.replaceAll('"', '') } });
    await upload(people.amy, file);
    const { headers } = await download(people.ben, file);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Zo__s letter.pdf.png"; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20letter.pdf.png`,
    );
  });

  test('by nobody outside the audience: the answer is that of a file that is not there', async () => {
    const file = await shown();
    const foreign = await download(people.cat, file);
    const absent = await download(people.cat, sent());
    expect(foreign.status).toBe(404);
    expect(await foreign.text()).toBe(await absent.text());
    const plain = await there.app.request(evidencePathOf(file.evidence, 'original'));
    expect(plain.status).toBe(401);
  });

  test('not through an entry that somebody else wrote, or that names another hash', async () => {
    const complaint = sampleComplaint();
    const file = sent({ record: complaint.record.id });
    await upload(people.amy, file);
    await people.ben.push(entryOf(file, undefined, 'ben'));
    await people.amy.push(complaint, entryOf({ ...file, hash: 'b'.repeat(64) }));
    expect((await download(people.ben, file)).status).toBe(404);
    // A copy to look at has a hash of its own in the entry.
    const display = sent({ evidence: file.evidence, part: 'display', record: file.record });
    await upload(people.amy, display);
    await people.amy.push(entryOf(file, { ...display, hash: 'c'.repeat(64) }));
    expect((await download(people.ben, file)).status).toBe(200);
    expect((await download(people.ben, display)).status).toBe(404);
    await people.amy.push(entryOf(file, display));
    expect((await download(people.ben, display)).status).toBe(200);
  });

  test('and every reading is in the log: one viewing of what is played in parts, each file that is taken away', async () => {
    const file = await shown();
    await download(people.ben, file, { range: 'bytes=0-' });
    await download(people.ben, file, { range: 'bytes=100-' });
    await download(people.ben, file, { range: 'bytes=200-300' });
    await download(people.ben, file, {}, '?export');
    // Who begins in the middle is logged too.
    await download(people.dora, file, { range: 'bytes=100-' });
    await download(people.cat, file);
    const rows = await database.sql`
      select actor, act, detail from access_log where record_id = ${file.record} and act like 'evidence-%' order by seq`;
    const detail = { evidence: file.evidence, part: 'original' };
    expect(rows).toEqual([
      { actor: 'ben', act: 'evidence-viewed', detail },
      { actor: 'ben', act: 'evidence-exported', detail },
      { actor: 'dora', act: 'evidence-viewed', detail },
    ]);
  });

  test('all that an organisation holds can be listed and read, to keep a copy of it', async () => {
    const file = await shown();
    const all = await there.evidence.list('sample');
    const found = all.find(({ evidence }) => evidence === file.evidence);
    expect(found).toMatchObject({ hash: file.hash, author: 'amy', record: { kind: 'case', id: file.record } });
    const parts: Buffer[] = [];
    for await (const part of there.evidence.read(found!)) parts.push(part);
    expect(hashOf(Buffer.concat(parts))).toBe(file.hash);
    expect(await there.evidence.list('another')).toEqual([]);
  });
});
