// What befalls a server from outside, and what people are told: its clock is wrong and jumps, and the disk of its database is
// full. One server has both, since neither may make the other worse.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Me } from '@evenhand/policy/wire/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningEmbedded } from '../db/embedded.ts';
import { openDatabase, type Database } from '../db/open.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';
import { serverApart, type ServerApart } from '../testing/server-apart.ts';

const dayMs = 86_400_000;
let dataDir: string;
let server: ServerApart;
let owner: Database;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenhand-faults-'));
  // The database runs as another account when the tests run as root; that account must get in.
  chmodSync(dataDir, 0o711);
  // A little more than a segment of the database's own log, which must still be written.
  server = await serverApart(dataDir, { clockAhead: 3 * dayMs, largestFile: 17 * 1024 * 1024 });
  owner = await openDatabase(runningEmbedded(join(dataDir, 'postgres')) ?? '', { max: 1 });
}, 60_000);

afterAll(async () => {
  await owner.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a clock that is days ahead and then jumps back: everything is kept in its order, and devices learn the difference', async () => {
  const now = new Date().toISOString();
  const complaint = sampleComplaint({ at: now });
  const note = (text: string) => sampleEntry({ record: complaint.record, kind: 'note-added', at: now, body: { text } });
  const [early] = await server.push([complaint]);
  expect(early?.verdict).toBe('accepted');
  // What the author said stands; only when it was received is wrong.
  expect(early?.at).toBe(now);
  expect(Date.parse(early?.receivedAt ?? '') - Date.now()).toBeGreaterThan(2 * dayMs);
  const serverClock = async () => Date.parse(((await (await server.get('/api/me')).json()) as Me).now);
  // By this a device says "3 days behind the server" on its own page (web: device-words.test.ts).
  expect((await serverClock()) - Date.now()).toBeGreaterThan(2 * dayMs);

  server.mendClock();
  const later = note('after the jump');
  const [late] = await server.push([later]);
  expect(Math.abs((await serverClock()) - Date.now())).toBeLessThan(dayMs);
  // Still signed in, and numbers go on whatever the clock says.
  expect([early?.seq, late?.seq]).toEqual([1, 2]);
  expect(Date.parse(late?.receivedAt ?? '')).toBeLessThan(Date.parse(early?.receivedAt ?? ''));
  expect((await server.pullAll()).map(({ id }) => id)).toEqual([complaint.id, later.id]);
}, 30_000);

test('a device whose clock is days wrong loses nothing: the fact is accepted, with all three times', async () => {
  for (const days of [-40, 40]) {
    const at = new Date(Date.now() + days * dayMs).toISOString();
    const [kept] = await server.push([sampleComplaint({ at })]);
    expect(kept).toMatchObject({ verdict: 'accepted', at, recordedAt: at });
    expect(Math.abs(Date.parse(kept?.receivedAt ?? '') - Date.now())).toBeLessThan(dayMs);
  }
}, 30_000);

test('a full disk: what is sent is refused in one sentence, what is there can be read, and with room it is taken', async () => {
  const before = (await server.pullAll()).map(({ id }) => id);
  // Rows of nobody's until the table cannot grow any more.
  await owner.sql`insert into organisations (id, name, prefix, directory) values ('filler', 'Filler', 'ZZ', '{}')`;
  for (const rows of [100, 1]) {
    await owner.sql.unsafe(`do $fill$ declare taken bigint := (select count(*) from entries); begin
      loop
        begin
          insert into entries (organisation, seq, id, record_kind, record_id, kind, at, recorded_at, by, body, verdict, hash)
          select 'filler', taken + number, gen_random_uuid(), 'case', gen_random_uuid(), 'note-added', '', '', '',
            jsonb_build_object('text', repeat('x', 1700)), 'accepted', '' from generate_series(1, ${rows}) as number;
          taken := taken + ${rows};
        exception when others then exit;
        end;
      end loop;
    end $fill$`);
  }

  const complaint = sampleComplaint();
  const notes = Array.from({ length: 60 }, () =>
    sampleEntry({ record: complaint.record, kind: 'note-added', body: { text: 'What was said. '.repeat(100) } }),
  );
  const rows = [complaint, ...notes].map((newDocumentState) => ({ newDocumentState }));
  const answer = await server.post('/api/entries/push', { rows });
  expect([answer.status, await answer.json()]).toEqual([
    507,
    {
      error: 'unavailable',
      message:
        'The server has no room left to keep anything new. What you wrote stays with you; please tell whoever runs the server.',
    },
  ]);
  expect((await server.pullAll()).map(({ id }) => id)).toEqual(before);

  await owner.sql`delete from entries where organisation = 'filler'`;
  await owner.sql`vacuum entries`;
  expect(await server.push([complaint, ...notes])).toHaveLength(61);
  expect((await server.pullAll()).map(({ id }) => id)).toEqual([...before, complaint.id, ...notes.map(({ id }) => id)]);
}, 60_000);
