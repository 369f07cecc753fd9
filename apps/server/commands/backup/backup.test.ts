// A back-up while others write, put into a new database; and every way in which one may be damaged, refused before anything is
// written.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { appendEntries } from '../../db/append.ts';
import { listTables } from '../../db/list-tables.ts';
import { openLive } from '../../db/live.ts';
import type { Sql } from '../../db/open.ts';
import { verifyOrganisation } from '../../db/verify/verify-organisation.ts';
import { openEvidence } from '../../evidence/open-evidence.ts';
import { seal } from '../../jobs/seal.ts';
import { quietLog } from '../../log.ts';
import { publicTracking } from '../../public/open-tracking.ts';
import { StartError } from '../../start-error.ts';
import { emailOf, testApp, testConfig, testPassword, trySignIn, type Client } from '../../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../../testing/sample.ts';
import { readSound, spellManifest, type Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const organisation = 'sample';
let database: FreshDatabase;
let home: string;
let amy: Client;
let config: { dataDir: string; secret: string };
const opened: FreshDatabase[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'evenhand-backup-'));
  config = { dataDir: join(home, 'data'), secret: testConfig.secret };
  mkdirSync(join(config.dataDir, 'evidence', 'ab'), { recursive: true });
  writeFileSync(join(config.dataDir, 'evidence', 'ab', 'photo'), 'a picture');
  database = await freshDatabase();
  amy = await (await testApp(database.server)).signIn('amy');
  await amy.push(...batch());
});
afterAll(async () => {
  await database.drop();
  rmSync(home, { recursive: true, force: true });
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.drop();
});

function batch() {
  const complaint = sampleComplaint();
  // What would be taken for the end of a line or of a field, were it not written as it should.
  const text = 'one\ntwo\tthree\\four \\N \u{1F600} \r\n"five"';
  return [
    complaint,
    ...[1, 2, 3].map(() => sampleEntry({ record: complaint.record, kind: 'note-added', body: { text } })),
  ];
}

const save = (name: string, withSecret = false): Promise<Manifest> =>
  writeBackup({ sql: database.sql, config, folder: join(home, name), withSecret, now: new Date() });

/** Into a new database and a new data folder. */
async function restore(name: string) {
  const target = await freshDatabase();
  opened.push(target);
  const dataDir = mkdtempSync(join(home, 'restored-'));
  const secretFile = join(dataDir, 'secret');
  writeFileSync(secretFile, 'made by the first start of the new server');
  const folder = join(home, name);
  const restored = readSound(folder).then((manifest) =>
    restoreBackup({ sql: target.sql, config: { dataDir, secret: 'another', secretFile }, folder, manifest }),
  );
  return { target, dataDir, restored };
}

async function contentOf(sql: Sql): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const { name } of await listTables(sql)) {
    const rows = await sql.unsafe<{ row: string }[]>(`select t::text as row from ${name} as t order by 1`);
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}

test('made while many write, it is one moment: every chain verifies and nothing is torn', async () => {
  let isOver = false;
  let written = 0;
  const writers = Array.from({ length: 4 }, async () => {
    for (let turn = 0; turn < 15 && !isOver; turn += 1) {
      await appendEntries(database.server, {
        organisation,
        entries: batch(),
        now: new Date().toISOString(),
        log: quietLog,
      });
      written += 4;
    }
  });
  const before = written;
  const manifest = await save('while-writing');
  isOver = true;
  await Promise.all(writers);
  expect(written).toBeGreaterThan(before);

  const { target, restored } = await restore('while-writing');
  await restored;
  const { breaks, entries } = await verifyOrganisation(target.sql, organisation, { caches: true });
  expect(breaks).toBe(0);
  // A push is there whole or not at all.
  expect(entries % 4).toBe(0);
  expect(manifest.tables.find(({ name }) => name === 'public.entries')?.rows).toBe(entries);
  const sameRows = (sql: Sql) => sql`select * from entries where seq <= ${entries} order by seq`;
  expect(await sameRows(target.sql)).toEqual(await sameRows(database.sql));
});

test('restored, everything is equal, people sign in with their passwords, and work goes on', async () => {
  const { documents } = await amy.pull(0, 1);
  await amy.get(`/api/records/case/${documents[0]?.record.id}`);
  await seal(database.server, new Date(), quietLog);
  await save('whole', true);
  const { target, dataDir, restored } = await restore('whole');
  await restored;
  const expected = await contentOf(database.sql);
  expect(expected['auth.session']).not.toEqual([]);
  // Sessions open accounts, so they are not saved; counters of tries count anew.
  for (const name of ['auth.session', 'auth.verification', 'auth."rateLimit"', 'public.tracking_tries'])
    expected[name] = [];
  expect(await contentOf(target.sql)).toEqual(expected);
  expect(readFileSync(join(dataDir, 'evidence', 'ab', 'photo'), 'utf8')).toBe('a picture');
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(config.secret);
  expect(statSync(join(home, 'whole', 'secret')).mode & 0o077).toBe(0);

  const sql = target.server;
  const live = await openLive(sql, quietLog);
  const now = () => new Date();
  const tracking = publicTracking({ sql, secret: testConfig.secret, now });
  const evidence = openEvidence(sql, { ...config, dataDir, evidence: 'disk' });
  const app = createApp({ sql, config: testConfig, now, log: quietLog, live, evidence, tracking });
  const answer = await trySignIn(app, emailOf('amy'), testPassword);
  await live.close();
  expect(answer.status).toBe(200);
  // New lines of the access log take the next numbers and are sealed behind the old ones.
  await target.sql`insert into access_log (organisation, actor, act) values (${organisation}, 'ben', 'read')`;
  await seal(sql, now(), quietLog);
  expect(await verifyOrganisation(target.sql, organisation)).toMatchObject({ breaks: 0, waiting: 0 });
});

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message.replaceAll(home, '');
};

test('one that is damaged or of another version is refused in one sentence, and nothing is written', async () => {
  await save('sound', true);
  const damage = (name: string, change: (folder: string) => void): Promise<string> => {
    const folder = join(home, name);
    cpSync(join(home, 'sound'), folder, { recursive: true });
    change(folder);
    return refusal(readSound(folder));
  };
  const turnByte = (file: string, at: number): void => {
    const bytes = readFileSync(file);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };
  const respell = (folder: string, change: (text: string) => string): void => {
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8').trimEnd();
    const changed = change(text.slice(0, text.lastIndexOf('\n')));
    writeFileSync(join(folder, 'manifest.json'), `${changed}\n${createHash('sha256').update(changed).digest('hex')}\n`);
  };
  const entries = join('tables', 'public.entries.gz');

  expect(await damage('byte', (folder) => turnByte(join(folder, entries), 40))).toBe(
    'The back-up in /byte is damaged: tables/public.entries.gz was changed.',
  );
  expect(await damage('missing', (folder) => rmSync(join(folder, entries)))).toBe(
    'The back-up in /missing is damaged: tables/public.entries.gz is missing.',
  );
  expect(await damage('cut', (folder) => writeFileSync(join(folder, 'files/evidence/ab/photo'), 'a pict'))).toBe(
    'The back-up in /cut is damaged: files/evidence/ab/photo was changed.',
  );
  expect(await damage('manifest', (folder) => turnByte(join(folder, 'manifest.json'), 60))).toBe(
    'The back-up in /manifest is damaged: its manifest.json was changed.',
  );
  expect(await damage('no-manifest', (folder) => rmSync(join(folder, 'manifest.json')))).toBe(
    '/no-manifest is not a back-up: its manifest.json cannot be read (ENOENT).',
  );
  const newer = (text: string) => text.replace(/"name": "0012-[^"]*"/, '"name": "9999-from-the-future"');
  expect(await damage('newer', (folder) => respell(folder, newer))).toMatch(
    /^The back-up in \/newer is of another version of Evenhand \(its last migration is \S+, here it is 0\S+\); restore it with/,
  );
  expect(await damage('form', (folder) => respell(folder, (text) => text.replace('"format": 1', '"format": 2')))).toBe(
    'The back-up in /form has a form that this version of Evenhand does not read.',
  );
  const way = (text: string) => text.replaceAll('"ab/photo"', '"../photo"');
  expect(await damage('way-out', (folder) => respell(folder, way))).toContain('has a form that this version');
});

test('it goes into an empty database only, and a folder with something in it stays as it is', async () => {
  await save('for-empty');
  const folder = join(home, 'for-empty');
  const manifest = await readSound(folder);
  const before = await contentOf(database.sql);
  const sentence = await refusal(restoreBackup({ sql: database.sql, config, folder, manifest }));
  expect(sentence).toMatch(
    /^The database is not empty \(public\.\w+ has rows\); a back-up is restored into a new one only\.$/,
  );
  expect(await contentOf(database.sql)).toEqual(before);
  expect(await refusal(save('for-empty'))).toBe('The folder /for-empty is not empty; name a new one for the back-up.');
  writeFileSync(join(home, 'a-file'), '');
  expect(await refusal(save('a-file'))).toBe('The folder /a-file cannot be used (ENOTDIR).');
});

test('what does not verify is not restored: the database stays empty, and its triggers watch', async () => {
  const manifest = await save('tampered');
  const folder = join(home, 'tampered');
  const table = manifest.tables.find(({ name }) => name === 'public.entries');
  if (!table) throw new Error('there are no entries');
  // As somebody would who knows how a back-up is made.
  const text = gunzipSync(readFileSync(join(folder, table.path)))
    .toString()
    .replace('Nobody rang back', 'Somebody rang back');
  const packed = gzipSync(text);
  writeFileSync(join(folder, table.path), packed);
  Object.assign(table, { bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex') });
  writeFileSync(join(folder, 'manifest.json'), spellManifest(manifest));
  const { target, dataDir, restored } = await restore('tampered');
  expect(await refusal(restored)).toMatch(
    /^What was saved does not verify, and nothing was restored\. sample: case \S+, entry 1 \(number 1, id \S+\): its content was changed\.$/,
  );
  expect(Object.values(await contentOf(target.sql)).flat()).toEqual([]);
  expect(existsSync(join(dataDir, 'evidence'))).toBe(false);
  await expect(target.sql`delete from anchors`).rejects.toThrow('only ever added');
});
