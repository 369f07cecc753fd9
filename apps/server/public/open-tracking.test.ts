import { pbkdf2Sync, randomUUID } from 'node:crypto';
import { formatReference } from '@evenhand/policy/reference';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashRounds } from '../db/tracking-codes.ts';
import { testApp, type Client, type TestApp } from '../testing/client.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry } from '../testing/sample.ts';
import { rowThatFits } from './code-fits.ts';
import type { TrackingOpened } from './open-tracking.ts';

let database: FreshDatabase;
let it: TestApp;
let amy: Client;
let time = Date.parse('2026-05-19T10:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  it = await testApp(database.server, () => new Date(time), quickly);
  amy = await it.signIn('amy');
});
afterAll(() => database.drop());
beforeEach(async () => void (await database.sql`delete from tracking_tries`));

// Fewer rounds than a device makes, so that the tests are quick. The rest, which the opening works off with nothing to
// show for it, is left out here; code-fits.test.ts counts it.
const iterations = hashRounds / 6;
const quickly: typeof rowThatFits = (code, rows) =>
  rowThatFits(code, rows, (typed, salt, rounds, bytes, digest) =>
    Promise.resolve(pbkdf2Sync(typed, salt, rounds === iterations ? rounds : 1, bytes, digest)),
  );
function hashed(code: string) {
  const salt = randomUUID().replaceAll('-', '');
  const hash = pbkdf2Sync(code, Buffer.from(salt, 'hex'), iterations, 32, 'sha256').toString('hex');
  return { salt, hash, iterations };
}

let made = 0;
async function complaintWith(code: string) {
  const reference = formatReference('SA', '001', ++made);
  const complaint = sampleComplaint({ body: { reference, tracking: hashed(code) } });
  await amy.push(complaint);
  return { reference, complaint };
}
const code = '7K4M9QWX2HTB';
const noMatch = { opened: false, why: 'no-match' };

describe('the tracking page', () => {
  test('opens with reference and code however they are typed, and shows the public view', async () => {
    const { reference } = await complaintWith(code);
    const typed = reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const opened = await it.tracking.openTracking(typed, '7k4m 9qwx 2htb', 'here');
    if (!opened.opened) throw new Error('it did not open');
    expect(opened.reference).toBe(reference);
    const view = await it.tracking.trackedView(reference, opened.token);
    expect(view).toMatchObject({ reference, organisation: 'Sample SA', status: 'received', feedback: 'complaint' });
    const rows = await database.sql`select actor, act from access_log where act = 'tracked'`;
    expect(rows.length).toBeGreaterThan(0);
  });

  test('answers a wrong code, an unknown reference and no reference at all alike', async () => {
    const { reference } = await complaintWith(code);
    const unknown = formatReference('SA', '001', 9999);
    const tries = [
      [reference, 'AAAAAAAAAAAA'],
      [unknown, code],
      ['nonsense', code],
      [reference, 'x'],
      [formatReference('ZZ', '001', 1), code],
    ] as const;
    const answers = [];
    for (const [index, [typed, typedCode]] of tries.entries()) {
      answers.push(await it.tracking.openTracking(typed, typedCode, `address ${index}`));
    }
    expect(answers).toEqual(tries.map(() => noMatch));
  });

  test('through the API gives the same body for both', async () => {
    const { reference } = await complaintWith(code);
    const ask = async (body: unknown) =>
      it.app.request('/api/track', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const wrong = await ask({ reference, code: 'AAAAAAAAAAAA' });
    const unknown = await ask({ reference: formatReference('SA', '001', 9997), code });
    expect([wrong.status, unknown.status]).toEqual([200, 200]);
    expect(await wrong.text()).toBe(await unknown.text());
    const right = await ask({ reference, code });
    expect(await right.json()).toMatchObject({ opened: true, view: { reference } });
    expect((await ask({ reference })).status).toBe(400);
  });

  const wrong = 'AAAAAAAAAAAA';
  const isWorkedOn = (answer: TrackingOpened): boolean => !answer.opened && answer.why === 'no-match';

  test('stops one connection after ten wrong tries for a reference, also when they come at once, and opens again later', async () => {
    const { reference } = await complaintWith(code);
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => it.tracking.openTracking(reference, wrong, 'stranger')),
    );
    expect(tries.filter(isWorkedOn)).toHaveLength(10);
    const blocked = await it.tracking.openTracking(reference, code, 'stranger');
    expect(blocked).toMatchObject({ opened: false, why: 'too-many-tries', minutes: expect.any(Number) });
    await database.sql`update tracking_tries set window_start = window_start - interval '15 minutes'`;
    expect(await it.tracking.openTracking(reference, code, 'stranger')).toMatchObject({ opened: true });
  });

  test('stays open to the customer elsewhere while a stranger tries it, from one connection or from many', async () => {
    const { reference } = await complaintWith(code);
    for (let index = 0; index < 12; index++) await it.tracking.openTracking(reference, wrong, 'stranger');
    expect(await it.tracking.openTracking(reference, code, 'the customer')).toMatchObject({ opened: true });
    // As if hundreds had tried it.
    await database.sql`update tracking_tries set tries = 900 where key like 'track-reference:%'`;
    expect(await it.tracking.openTracking(reference, code, 'the customer')).toMatchObject({ opened: true });
    expect(await it.tracking.openTracking(reference, code, 'the customer again')).toMatchObject({ opened: true });
  });

  test('leaves each connection three tries at a reference that many try at once, known or not', async () => {
    const { reference } = await complaintWith(code);
    for (const typed of [reference, formatReference('SA', '001', 9998)]) {
      await it.tracking.openTracking(typed, wrong, `first at ${typed}`);
      await database.sql`update tracking_tries set tries = 60 where key like 'track-reference:%'`;
      const tries = [];
      for (let index = 0; index < 5; index++)
        tries.push(await it.tracking.openTracking(typed, wrong, `one of ${typed}`));
      expect(tries.map(isWorkedOn)).toEqual([true, true, true, false, false]);
    }
  });

  test('counts what is stopped at its address against no reference', async () => {
    const { reference } = await complaintWith(code);
    for (let index = 0; index < 15; index++) await it.tracking.openTracking(reference, wrong, 'stranger');
    const [row] = await database.sql`select tries from tracking_tries where key like 'track-reference:%'`;
    expect(row).toEqual({ tries: 10 });
  });

  test('stops after twenty wrong tries from one address, and right ones use nothing up', async () => {
    const { reference } = await complaintWith(code);
    await database.sql`update tracking_tries set tries = 0`;
    for (let index = 0; index < 3; index++) {
      expect(await it.tracking.openTracking(reference, code, 'one address')).toMatchObject({ opened: true });
    }
    const tries = await Promise.all(
      Array.from({ length: 21 }, (_, index) => it.tracking.openTracking(`no reference ${index}`, code, 'one address')),
    );
    expect(tries.filter((answer) => !answer.opened && answer.why === 'no-match')).toHaveLength(20);
    expect(await it.tracking.openTracking(reference, code, 'another address')).toMatchObject({ opened: true });
  });
});

describe('a tracking token', () => {
  async function open(reference: string): Promise<string> {
    const opened = await it.tracking.openTracking(reference, code, `open ${reference}`);
    if (!opened.opened) throw new Error('it did not open');
    return opened.token;
  }

  test('is good for its own reference, unchanged, for half an hour', async () => {
    const [{ reference }, other] = [await complaintWith(code), await complaintWith(code)];
    const token = await open(reference);
    expect(await it.tracking.trackedView(other.reference, token)).toBeNull();
    expect(await it.tracking.trackedView(reference, `${token.slice(0, -3)}AAA`)).toBeNull();
    expect(await it.tracking.trackedView(reference, 'nonsense')).toBeNull();
    expect(await it.tracking.trackedView(reference, '')).toBeNull();
    time += 29 * 60_000;
    expect(await it.tracking.trackedView(reference, token)).not.toBeNull();
    time += 2 * 60_000;
    expect(await it.tracking.trackedView(reference, token)).toBeNull();
  });

  test('is spent when staff give the customer a new code, and so is the old code', async () => {
    const { reference, complaint } = await complaintWith(code);
    const token = await open(reference);
    const fresh = { ...hashed('222222222222'), checked: 'knew the day and the words' };
    await amy.push(sampleEntry({ record: complaint.record, kind: 'tracking-code-issued', body: fresh }));
    expect(await it.tracking.trackedView(reference, token)).toBeNull();
    expect(await it.tracking.openTracking(reference, code, 'old code')).toEqual(noMatch);
    expect(await it.tracking.openTracking(reference, '222222222222', 'new code')).toMatchObject({ opened: true });
  });

  test('cannot be had by somebody who may not see the case and sends a code of their own', async () => {
    const { reference, complaint } = await complaintWith(code);
    const cat = await it.signIn('cat');
    const theirs = { ...hashed('333333333333'), checked: 'no' };
    const note = sampleEntry({ by: 'cat', record: complaint.record, kind: 'tracking-code-issued', body: theirs });
    expect((await cat.push(note)).status).toBe(200);
    expect(await it.tracking.openTracking(reference, '333333333333', 'cat')).toEqual(noMatch);
    expect(await it.tracking.openTracking(reference, code, 'customer')).toMatchObject({ opened: true });
  });
});
