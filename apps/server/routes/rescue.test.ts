import { webcrypto } from 'node:crypto';
import type { Entry } from '@evenhand/policy/entries/entry';
import type { RescueMeans } from '@evenhand/policy/wire/rescue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RescueBox } from '../rescue-box.ts';
import { testApp, type Client } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';
import { meansOf, sealForServer } from '../testing/seal-for-server.ts';

let database: FreshDatabase;
let amy: Client, ben: Client, cat: Client;
let means: RescueMeans;

beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = await testApp(database.sql);
  [amy, ben, cat] = await Promise.all([signIn('amy'), signIn('ben'), signIn('cat')]);
  means = await meansOf(amy);
});
afterAll(() => database.drop());

const seal = (held: unknown, key = means.key): Promise<string> => sealForServer(held, key);
const copyOf = (entry: Entry, token = means.token): Promise<string> => seal({ entry, token });
const fileOf = (copies: string[], organisation = 'sample') => ({
  evenhand: 'rescue',
  version: 1,
  organisation,
  copies,
});

async function hand(client: Client, copies: string[]): Promise<unknown> {
  const answer = await client.post('/api/rescue', fileOf(copies));
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('a rescue file', () => {
  test('handed in by a colleague is kept once, in the order it was written, as its author’s', async () => {
    const complaint = sampleComplaint();
    const later = '2026-05-18T10:00:00+01:00';
    const note = sampleEntry({ record: complaint.record, kind: 'note-added', at: later, body: { text: 'rang' } });
    const copies = [await copyOf(note), await copyOf(complaint)];
    expect(await hand(ben, copies)).toEqual({ added: 2, known: 0, unreadable: 0 });
    expect(await hand(ben, copies)).toEqual({ added: 0, known: 2, unreadable: 0 });
    const kept = (await ben.pull()).documents.filter(({ record }) => record.id === complaint.record.id);
    expect(kept).toMatchObject([
      { id: complaint.id, by: 'amy', verdict: 'accepted' },
      { id: note.id, by: 'amy' },
    ]);
    // The device that could not send it comes back, and sends it after all.
    expect(await (await amy.push(complaint)).json()).toMatchObject([{ id: complaint.id, verdict: 'accepted' }]);
  });

  test('cannot put words into a colleague’s mouth: the public key alone makes nothing', async () => {
    const forged = sampleComplaint();
    const bens = (await meansOf(ben)).token;
    const copies = [
      await copyOf(forged, bens),
      await copyOf(forged, ''),
      await seal({ entry: forged }),
      await seal(null),
    ];
    expect(await hand(ben, copies)).toEqual({ added: 0, known: 0, unreadable: 4 });
    expect((await ben.pull()).documents.map(({ id }) => id)).not.toContain(forged.id);
  });

  test('that is damaged in one place gives the rest', async () => {
    const [good, bad] = [sampleComplaint(), sampleComplaint()];
    const broken = Buffer.from(await copyOf(bad), 'base64');
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    const shape = await copyOf({ ...bad, kind: 'Not A Kind' });
    const copies = [broken.toString('base64'), 'AAAA', shape, await copyOf(good)];
    expect(await hand(cat, copies)).toEqual({ added: 1, known: 0, unreadable: 3 });
  });

  test('of another organisation is refused with a sentence', async () => {
    const answer = await amy.post('/api/rescue', fileOf([await copyOf(sampleComplaint())], 'another'));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('another organisation') });
  });

  test.each([{}, fileOf([]), fileOf(['not base64!']), { ...fileOf(['AAAA']), version: 2 }])(
    'of a wrong shape %j is refused',
    async (body) => {
      expect((await amy.post('/api/rescue', body)).status).toBe(400);
    },
  );
});

test('an organisation has one key pair, whose private half lies sealed', async () => {
  const { sql } = database;
  expect((await meansOf(cat)).key).toBe(means.key);
  expect((await meansOf(cat)).token).not.toBe(means.token);
  const keys = await sql<{ privateKey: Uint8Array }[]>`select private_key as "privateKey" from rescue_keys`;
  expect(keys).toHaveLength(1);
  const privateKey = Uint8Array.from(keys[0]?.privateKey ?? []);
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const opened = webcrypto.subtle.importKey('pkcs8', privateKey, curve, false, ['deriveBits']);
  await expect(opened).rejects.toThrow();
});

test('a server with another secret, as after a restore without it, has another pair, the same in each of its processes', async () => {
  const [one, other] = [new RescueBox(database.sql, 'another secret'), new RescueBox(database.sql, 'another secret')];
  const [means1, means2] = await Promise.all([one.meansOf('sample', 'amy'), other.meansOf('sample', 'amy')]);
  expect(means1).toEqual(means2);
  expect(means1.key).not.toBe(means.key);
  const complaint = sampleComplaint();
  const copy = await seal({ entry: complaint, token: means1.token }, means1.key);
  expect(await other.open('sample', copy)).toEqual(complaint);
  // What was sealed for the pair before is not read any more.
  expect(await one.open('sample', await copyOf(complaint))).toBeNull();
});

test('a page that believes somebody else is signed in is answered as if nobody were', async () => {
  const asked = (staff: string) => amy.send('/api/me', { headers: { 'evenhand-staff': staff } });
  expect((await asked('amy')).status).toBe(200);
  expect((await asked('ben')).status).toBe(401);
});
