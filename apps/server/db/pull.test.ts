import { audienceOf, sees } from '@evenhand/policy/derive/audience';
import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { packNamed } from '@evenhand/policy/packs/index';
import { roles } from '@evenhand/policy/packs/nouns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { entriesIn } from '../testing/entries-in.ts';
import { sampleComplaint, sampleEntry, sampleOrganisation, samplePack } from '../testing/sample.ts';
import { appendEntries } from './append.ts';
import { activeAt } from './open-record.ts';
import { pullEntries, type Cursor, type Pulled } from './pull.ts';
import { putDirectory } from './put-directory.ts';
import { asReader } from './scope.ts';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

/** The same numbers in every run. */
function seeded(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const item = list[(state >>> 8) % list.length];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
}

function randomDirectory(choose: ReturnType<typeof seeded>, id = 'random', prefix = 'RA'): Directory {
  const base = sampleOrganisation(id, prefix);
  const ids = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'];
  const units = [
    { id: 'all', name: 'All', kind: 'organisation' as const, parent: null },
    ...ids.map((id, index) => ({
      id,
      name: id,
      kind: 'section' as const,
      parent: choose(['all', ...ids.slice(0, index)]),
    })),
  ];
  const staff = Array.from({ length: 12 }, (_, index): Staff => {
    const held = Array.from({ length: choose([0, 1, 1, 2]) }, () => ({
      role: choose(roles),
      unit: choose(['all', ...ids]),
    }));
    return { id: `s${index}`, name: `s${index}`, title: '', lineManager: null, roles: held };
  });
  return { ...base, units, staff };
}

test('SQL and policy agree on who sees a record, for a few hundred of them and everybody', async () => {
  const choose = seeded(20_260_518);
  const directory = randomDirectory(choose);
  const organisation = directory.organisation.id;
  await putDirectory(database.sql, directory);
  const people = directory.staff.map(({ id }) => id);
  const someone = (): string[] => choose([[], [], [choose(people)], [choose(people), choose(people)]]);
  const records: Entry[][] = Array.from({ length: 300 }, () => {
    const unit = choose([...directory.units.map(({ id }) => id), 'nowhere']);
    const begin = sampleComplaint({ by: choose(people), body: { unit, about: someone() } });
    const more = Array.from({ length: choose([0, 1, 2, 3]) }, (_, index) => {
      const kind = choose(kinds.slice(1));
      const at = `2026-05-${18 + index}T12:00:00Z`;
      return sampleEntry({
        record: begin.record,
        by: choose(people),
        at,
        kind,
        body: bodyOf(kind, () => choose(people)),
      });
    });
    return [begin, ...more];
  });
  const kept = (
    await appendEntries(database.sql, {
      ...{ organisation, entries: records.flat(), now: '2026-05-22T12:00:00Z', log: quietLog },
      // Whoever acts may: this is about seeing.
      actorOf: () => 'system',
    })
  ).map(({ entry }) => entry);
  expect(kept.filter(({ verdict }) => verdict === 'refused').length).toBeLessThan(kept.length / 3);

  const pack = packNamed(samplePack);
  if (!pack) throw new Error('no pack');
  let seen = 0;
  for (const staff of directory.staff) {
    const request = { organisation, staff: staff.id, cursor: null, limit: 2000, now: '2026-05-22T12:00:00Z' };
    const pulled = new Set(entriesIn(await pullEntries(database.sql, request)).map(({ id }) => id));
    // What the database itself shows whoever asks with this person's eyes, without any filter.
    const eyes = { organisation, staff, directory };
    const rows = await asReader(database.server, eyes, (tx) => tx<{ id: string }[]>`select id from entries`);
    const shown = new Set(rows.map(({ id }) => id));
    const [found] = await asReader(
      database.server,
      eyes,
      (tx) => tx`select (select array_agg(id order by id) from records) as shown,
        (select array_agg(id order by id) from records_to_search) as found`,
    );
    expect(found?.found, 'what a search goes through').toEqual(found?.shown);
    for (const [begin] of records) {
      if (!begin) continue;
      const entries = kept.filter(({ record }) => record.id === begin.record.id);
      const maySee = sees(fold(begin.record, entries, pack), staff, directory);
      for (const entry of entries) {
        const expected = entry.by === staff.id || (maySee && entry.verdict === 'accepted');
        expect(pulled.has(entry.id), `${entry.kind} ${entry.id} for ${staff.id}`).toBe(expected);
        expect(shown.has(entry.id), `the wall, for ${entry.kind} ${entry.id} and ${staff.id}`).toBe(expected);
        if (expected) seen += 1;
      }
    }
  }
  // The choice above is no test when nearly all or nearly nobody sees.
  expect(seen).toBeGreaterThan(500);
  expect(seen).toBeLessThan(kept.length * directory.staff.length * 0.8);
});

/** Of a device that held everything at that number. */
const cursorAt = (seq: number, at: string): Cursor | null => (seq === 0 ? null : { seq, base: seq, at });

/** As a device works it out: the last 64 bits of each id, by exclusive or. */
const sumOf = (ids: Iterable<string>): string =>
  [...ids]
    .reduce((sum, id) => sum ^ BigInt(`0x${id.replaceAll('-', '').slice(16)}`), 0n)
    .toString(16)
    .padStart(16, '0');

const bodyOf = (kind: string, someone: () => string): Record<string, unknown> =>
  ({
    'note-added': { text: 'well' },
    withdrawn: { method: 'spoken', words: 'never mind' },
    closed: { reason: 'customer-withdrawal' },
    'conflict-declared': { staff: someone(), relation: 'friend' },
    assigned: { to: someone(), as: 'investigator' },
    'access-restricted': { keeps: [someone(), someone()], why: 'because' },
    mediated: { how: 'well' },
  })[kind] ?? {};
const kinds = ['note-added', 'note-added', 'conflict-declared', 'assigned', 'access-restricted', 'mediated'];

test('a device holds what its person may see and nothing else, whatever happened since it last asked', async () => {
  const choose = seeded(20_261_127);
  let directory = randomDirectory(choose, 'turning', 'TN');
  const organisation = directory.organisation.id;
  await putDirectory(database.sql, directory);
  const people = directory.staff.map(({ id }) => id);
  const someone = (): string => choose(people);
  const devices = people.map((staff) => ({ staff, cursor: null as Cursor | null, held: new Map<string, string>() }));

  const kept: Entry[] = [];
  const begun: Entry[] = [];
  const pack = packNamed(samplePack);
  if (!pack) throw new Error('no pack');
  let day = 0;
  const at = (second: number) => new Date(Date.UTC(2026, 4, 18 + day, 12, 0, second)).toISOString();
  let now = at(59);

  /** Asks until there is nothing more, as a device does; now and then only once. */
  async function pull(device: (typeof devices)[number], whole: boolean): Promise<void> {
    for (;;) {
      const { staff, cursor } = device;
      const limit = choose([2, 10, 500]);
      const asked = { organisation, staff, cursor, limit, now, prove: true };
      const pulled = await pullEntries(database.sql, asked);
      for (const { id } of pulled.gone) device.held.delete(id);
      for (const { id, kind } of entriesIn(pulled)) device.held.set(id, kind);
      // Killed between storing what came and noting how far it is, a device asks from where it was before.
      const isKilled = cursor !== null && choose([true, false, false, false]);
      if (isKilled) killed += 1;
      else device.cursor = pulled.cursor;
      if (pulled.proof) {
        proven += 1;
        expect(pulled.proof).toEqual({
          seq: pulled.cursor.seq,
          count: device.held.size,
          sum: sumOf(device.held.keys()),
        });
      }
      if (!whole || (!isKilled && pulled.cursor.seq === cursor?.seq)) return;
    }
  }

  let removed = 0;
  let aged = 0;
  let killed = 0;
  let proven = 0;
  for (let round = 0; round < 40; round += 1) {
    day += choose([0, 1, 5, 30]);
    now = at(59);
    if (choose([true, false, false])) {
      const { units, staff } = randomDirectory(choose, 'turning', 'TN');
      // Some people get other roles, and now and then the units stand in another order.
      const changed = directory.staff.map((person, index) =>
        choose([true, false, false, false]) ? (staff[index] ?? person) : person,
      );
      directory = { ...directory, staff: changed, ...(choose([true, false, false]) && { units }) };
      await putDirectory(database.sql, directory);
    }
    const entries = Array.from({ length: choose([1, 2, 5]) }).flatMap((_, index): Entry[] => {
      const earlier = begun.length > 5 && choose([true, true, false]) ? choose(begun) : undefined;
      if (earlier) {
        const kind = choose([...kinds, 'closed', 'closed', 'closed']);
        const add = (said: string) =>
          sampleEntry({
            record: earlier.record,
            by: someone(),
            at: at(index),
            kind: said,
            body: bodyOf(said, someone),
          });
        return kind === 'closed' ? [add('withdrawn'), add('closed')] : [add(kind)];
      }
      const unit = choose([...directory.units.map(({ id }) => id), 'nowhere']);
      const begin = sampleComplaint({ by: someone(), at: at(index), body: { unit } });
      begun.push(begin);
      return [begin];
    });
    const added = await appendEntries(database.sql, {
      organisation,
      entries,
      now,
      log: quietLog,
      actorOf: () => 'system',
    });
    kept.push(...added.map(({ entry }) => entry));
    for (const device of devices) {
      if (!choose([true, false, false])) continue;
      const before = device.held.size;
      const whole = choose([true, true, false]);
      await pull(device, whole);
      if (device.held.size < before) removed += 1;
      if (!whole) continue;
      const staff = directory.staff.find(({ id }) => id === device.staff);
      if (!staff) throw new Error('somebody is gone');
      const wanted = begun.flatMap(({ record }) => {
        const own = kept.filter((entry) => entry.record.id === record.id);
        const state = fold(record, own, pack);
        const isOld = Date.parse(activeAt(state) ?? now) <= Date.parse(now) - 90 * 86_400_000;
        const isNamed = audienceOf(state).people.includes(staff.id);
        const maySee = sees(state, staff, directory);
        if (maySee && state.closedAt !== null && isOld && !isNamed) aged += 1;
        const holds = maySee && (state.closedAt === null || !isOld || isNamed);
        return own
          .filter(({ by, verdict }) => by === staff.id || (holds && verdict === 'accepted'))
          .map(({ id }) => id);
      });
      expect([...device.held.keys()].sort(), `${device.staff} in round ${round}`).toEqual(wanted.sort());
    }
  }
  // A world in which nothing ever leaves would show nothing.
  expect(removed).toBeGreaterThan(10);
  expect(aged).toBeGreaterThan(20);
  expect(proven).toBeGreaterThan(200);
  expect(killed).toBeGreaterThan(50);
});

test('a closed record is sent for 90 days after the last thing on it, and for good to those named on it', async () => {
  const directory = sampleOrganisation('closing', 'CA');
  const organisation = directory.organisation.id;
  await putDirectory(database.sql, directory);
  const complaint = sampleComplaint({ at: '2026-01-05T10:00:00Z' });
  const later = (kind: string, by: string, body: Record<string, unknown>, at = '2026-01-06T10:00:00Z') =>
    sampleEntry({ record: complaint.record, kind, by, at, body });
  const entries = [
    complaint,
    later('withdrawn', 'amy', { method: 'spoken', words: 'never mind' }),
    later('closed', 'ben', { reason: 'customer-withdrawal' }),
  ];
  const request = (now: string) => ({ organisation, now, log: quietLog });
  const kept = await appendEntries(database.sql, { ...request('2026-01-06T10:00:00Z'), entries });
  expect(kept.map(({ entry }) => entry.refusals)).toEqual([[], [], []]);
  const pullOf = async (id: string, now: string, after = 0) => {
    const pulled = await pullEntries(database.sql, {
      organisation,
      staff: id,
      cursor: cursorAt(after, now),
      limit: 500,
      now,
    });
    return entriesIn(pulled).map(({ kind }) => kind);
  };
  const all = ['feedback-received', 'withdrawn', 'closed'];
  expect(await pullOf('dora', '2026-03-01T00:00:00Z')).toEqual(all);
  expect(await pullOf('dora', '2026-05-01T00:00:00Z')).toEqual([]);
  expect(await pullOf('amy', '2026-05-01T00:00:00Z')).toEqual(all);
  // Something happens on it again: whoever let go of it gets the whole of it back.
  const again = [later('reopened', 'ben', { why: 'it was not settled' }, '2026-05-02T10:00:00Z')];
  await appendEntries(database.sql, { ...request('2026-05-02T10:00:00Z'), entries: again });
  expect(await pullOf('dora', '2026-05-03T00:00:00Z', 3)).toEqual([...all, 'reopened']);
});

test('a case that is given to another service leaves the first one’s devices and reaches the other’s, whole', async () => {
  const directory = sampleOrganisation('moving', 'MA');
  const organisation = directory.organisation.id;
  await putDirectory(database.sql, directory);
  const complaint = sampleComplaint();
  const now = '2026-05-19T12:00:00Z';
  const append = (...entries: Entry[]) => appendEntries(database.sql, { organisation, entries, now, log: quietLog });
  const note = { kind: 'note-added', body: { text: 'Rang them.' }, record: complaint.record };
  await append(complaint, sampleEntry({ ...note, by: 'ben', at: '2026-05-18T10:00:00Z' }));
  const pull = (staff: string, after: number) =>
    pullEntries(database.sql, { organisation, staff, cursor: cursorAt(after, now), limit: 500, now });
  const kinds = (pulled: Pulled) => entriesIn(pulled).map(({ kind }) => kind);
  const { seq } = (await pull('ben', 0)).cursor;
  expect(entriesIn(await pull('cat', 0))).toEqual([]);

  const moved = sampleEntry({ record: complaint.record, kind: 'moved', by: 'ben', at: now, body: { to: 'second' } });
  const [kept] = await append(moved);
  expect(kept?.entry.refusals).toEqual([]);
  const ben = await pull('ben', seq);
  expect(ben.gone.map(({ id, body }) => [id, body])).toEqual([[complaint.id, {}]]);
  expect(kinds(ben)).toEqual(['moved']);
  expect(kinds(await pull('cat', seq))).toEqual(['feedback-received', 'note-added', 'moved']);
  // Whoever took it down goes on seeing it.
  const amy = await pull('amy', seq);
  expect([kinds(amy), amy.gone]).toEqual([['moved'], []]);
});
