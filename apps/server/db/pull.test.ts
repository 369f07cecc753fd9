import { sees } from '@evenhand/policy/derive/audience';
import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Entry } from '@evenhand/policy/entries/entry';
import { fold } from '@evenhand/policy/history/fold';
import { packNamed } from '@evenhand/policy/packs/index';
import { roles } from '@evenhand/policy/packs/nouns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietLog } from '../log.ts';
import { freshDatabase, type FreshDatabase } from '../testing/database.ts';
import { sampleComplaint, sampleEntry, sampleOrganisation, samplePack } from '../testing/sample.ts';
import { appendEntries } from './append.ts';
import { pullEntries } from './pull.ts';
import { putDirectory } from './put-directory.ts';

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

function randomDirectory(choose: ReturnType<typeof seeded>): Directory {
  const base = sampleOrganisation('random', 'RA');
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
      const kind = choose(['note-added', 'conflict-declared', 'assigned', 'access-restricted', 'mediated']);
      const bodies: Record<string, Record<string, unknown>> = {
        'note-added': { text: 'well' },
        'conflict-declared': { staff: choose(people), relation: 'friend' },
        assigned: { to: choose(people), as: 'investigator' },
        'access-restricted': { keeps: [choose(people), choose(people)], why: 'because' },
        mediated: { how: 'well' },
      };
      const at = `2026-05-${18 + index}T12:00:00Z`;
      return sampleEntry({ record: begin.record, by: choose(people), at, kind, body: bodies[kind] });
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
    const request = { organisation, staff, directory, after: 0, limit: 2000, now: '2026-05-22T12:00:00Z' };
    const pulled = new Set((await pullEntries(database.sql, request)).entries.map(({ id }) => id));
    for (const [begin] of records) {
      if (!begin) continue;
      const entries = kept.filter(({ record }) => record.id === begin.record.id);
      const maySee = sees(fold(begin.record, entries, pack), staff, directory);
      for (const entry of entries) {
        const expected = entry.by === staff.id || (maySee && entry.verdict === 'accepted');
        expect(pulled.has(entry.id), `${entry.kind} ${entry.id} for ${staff.id}`).toBe(expected);
        if (expected) seen += 1;
      }
    }
  }
  // The choice above is no test when nearly all or nearly nobody sees.
  expect(seen).toBeGreaterThan(500);
  expect(seen).toBeLessThan(kept.length * directory.staff.length * 0.8);
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
    const staff = directory.staff.find((person) => person.id === id);
    if (!staff) throw new Error(`${id} is gone`);
    const pulled = await pullEntries(database.sql, { organisation, staff, directory, after, limit: 500, now });
    return pulled.entries.map(({ kind }) => kind);
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
