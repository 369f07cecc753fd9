// A record saved as one file, opened and checked as somebody would who has never heard of Evenhand.
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { bundlePathOf, uploadsPath } from '@evenhand/policy/wire/evidence';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEntries } from '../db/append.ts';
import { quietLog } from '../log.ts';
import { testApp, type Client, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';

let database: FreshDatabase;
let there: TestApp;
let amy: Client;
let ben: Client;
let home: string;

beforeAll(async () => {
  database = await freshDatabase();
  there = await testApp(database.server);
  [amy, ben] = [await there.signIn('amy'), await there.signIn('ben')];
  home = mkdtempSync(join(tmpdir(), 'evenhand-bundle-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(there.folder, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

const photo = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.alloc(150_000, 'the place where it was taken'),
]);
const hash = createHash('sha256').update(photo).digest('hex');

/** A case with a photo, words in more than one script, and, between them, what was refused to somebody else. */
async function aRecord(name?: string): Promise<{ record: { kind: 'case'; id: string }; evidence: string }> {
  const complaint = sampleComplaint();
  const record = { kind: 'case' as const, id: complaint.record.id };
  const evidence = randomUUID();
  const said = { evidence, part: 'original', kind: 'case', record: record.id, hash, what: 'photo' };
  const metadata = Object.entries(said).map(([word, value]) => `${word} ${Buffer.from(value).toString('base64')}`);
  const begun = await amy.send(uploadsPath, {
    method: 'POST',
    headers: {
      ...{ 'tus-resumable': '1.0.0', 'upload-length': String(photo.length), 'upload-metadata': metadata.join(',') },
      'content-type': 'application/offset+octet-stream',
    },
    body: new Uint8Array(photo),
  });
  expect(begun.status).toBe(201);
  await amy.push(complaint, sampleEntry({ record, kind: 'note-added', body: { text: 'Zoë rang back 😀' } }));
  await ben.push(sampleEntry({ record, kind: 'closed', by: 'ben', body: { reason: 'upheld' } }));
  const body = { evidence, hash, bytes: photo.length, type: 'image/png', what: 'photo', ...(name && { name }) };
  await amy.push(sampleEntry({ record, kind: 'evidence-added', body }));
  return { record, evidence };
}

/** The bundle in a folder of its own. */
async function unpacked(client: Client, record: { kind: 'case'; id: string }): Promise<string> {
  const answer = await client.get(bundlePathOf(record));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const folder = mkdtempSync(join(home, 'opened-'));
  const zip = await fromBufferPromise(Buffer.from(await answer.arrayBuffer()), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const path = join(folder, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return folder;
}

const verify = (folder: string) => {
  const { status, stdout } = spawnSync('sh', ['verify.sh'], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout.trim().split('\n') };
};

test('it is checked by its own script, and by hand', async () => {
  const { record, evidence } = await aRecord();
  const folder = await unpacked(amy, record);
  expect(readdirSync(join(folder, 'evidence'))).toEqual([`${evidence}-original.png`]);
  expect(readFileSync(join(folder, 'evidence', `${evidence}-original.png`)).equals(photo)).toBe(true);
  const entries = readdirSync(join(folder, 'entries')).sort();
  expect(entries).toEqual(['0001-feedback-received.json', '0002-note-added.json', '0003-evidence-added.json']);
  expect(verify(folder)).toEqual({
    status: 0,
    said: [
      'before line 3 of chain.tsv: an entry stands between that is not here',
      'Everything fits: 3 entries, 8 files.',
    ],
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    record,
    savedBy: 'amy',
    notArrived: [],
    entries: [{}, {}, { kind: 'evidence-added' }],
  });
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS');
  // Ben reads what was refused to him, so nothing is missing for him.
  expect(verify(await unpacked(ben, record)).said).toEqual(['Everything fits: 4 entries, 9 files.']);
});

test('a file that had a name has it there too, and is checked under it', async () => {
  const { record, evidence } = await aRecord('Zoë’s door.png');
  const folder = await unpacked(amy, record);
  expect(readdirSync(join(folder, 'evidence'))).toEqual([`${evidence}-Zoë’s door.png`]);
  expect(verify(folder)).toMatchObject({ status: 0 });
});

test.each([
  ['a word of an entry', 'entries/0002-note-added.json', 'rang back', 'never rang'],
  ['a file', 'evidence', 'taken', 'faked'],
  ['the chain', 'chain.tsv', /.(?=\n)/, 'x'],
])('%s that was changed is named, also where the list of sums was made anew', async (_, where, from, to) => {
  const { record, evidence } = await aRecord();
  const folder = await unpacked(amy, record);
  const path = join(folder, where === 'evidence' ? `evidence/${evidence}-original.png` : where);
  const before = readFileSync(path, 'latin1');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after, 'latin1');
  expect(verify(folder)).toMatchObject({ status: 1 });
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const sumOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  const anew = sums.map((line) => line.slice(66)).map((name) => `${sumOf(name)}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), anew.join(''));
  const { status, said } = verify(folder);
  expect(status).toBe(1);
  expect(said.at(-1)).toBe('It does not fit.');
});

test('what was lawfully erased has no file, and the chain holds', async () => {
  const { record } = await aRecord();
  const [note] = await database.sql<{ id: string }[]>`
    select id from entries where record_id = ${record.id} and kind = 'note-added'`;
  const body = { entry: note?.id ?? '', fields: ['text'], because: 'two years are over' };
  await appendEntries(database.server, {
    ...{ organisation: 'sample', now: new Date().toISOString(), log: quietLog },
    entries: [sampleEntry({ record, kind: 'redacted', by: 'system', body })],
  });
  const folder = await unpacked(ben, record);
  expect(readdirSync(join(folder, 'entries')).some((name) => name.includes('note-added'))).toBe(false);
  expect(verify(folder)).toMatchObject({ status: 0 });
});

test('only who sees the record has it, and it is written down before it is given out', async () => {
  const { record } = await aRecord();
  const cat = await there.signIn('cat');
  expect((await cat.get(bundlePathOf(record))).status).toBe(404);
  expect((await amy.get(bundlePathOf({ ...record, id: randomUUID() }))).status).toBe(404);
  expect((await amy.get(bundlePathOf({ ...record, id: 'x' }))).status).toBe(400);
  await unpacked(ben, record);
  const rows = await database.sql`
    select actor, record_kind as kind from access_log where record_id = ${record.id} and act = 'bundle-exported'`;
  expect([...rows]).toEqual([{ actor: 'ben', kind: 'case' }]);
});

test('a file that cannot be read breaks it off: a half is never taken for the whole', async () => {
  const { record } = await aRecord();
  rmSync(join(there.folder, 'files'), { recursive: true });
  const answer = await amy.get(bundlePathOf(record));
  await expect(answer.arrayBuffer()).rejects.toThrow();
  expect((await amy.get('/api/health')).status).toBe(200);
});
