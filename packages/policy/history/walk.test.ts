import { describe, expect, test } from 'vitest';
import { clocksOf } from '../derive/clocks.ts';
import { dutiesOf } from '../derive/duties.ts';
import { publicViewOf } from '../derive/public-view.ts';
import { summaryOf } from '../derive/summary.ts';
import type { Entry } from '../entries/entry.ts';
import { entryKinds } from '../entries/index.ts';
import { packs } from '../packs/index.ts';
import { packName, type Pack } from '../packs/pack.ts';
import type { CaseState } from '../records/case.ts';
import { tryEntry, type Stage } from '../scenarios/build.ts';
import { sampleDirectory, sampleId } from '../testing.ts';
import { fold } from './fold.ts';

/** The same numbers for the same seed, on every machine (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = ReturnType<typeof numbers>;
const pick = <T>(list: readonly T[], chance: Chance): T => {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};
const shuffled = <T>(list: readonly T[], chance: Chance): T[] =>
  list
    .map((item) => ({ item, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const directory = sampleDirectory('department');
const people = ['staff', 'coordinator', 'line-manager', 'service-head', 'chief-officer', 'customer', 'system'];
const kinds = Object.keys(entryKinds.case);
// What moves a record comes oftener, or few walks would see a last stage.
const moving = [
  ...['triaged', 'responded', 'escalation-requested', 'escalated', 'learning-recorded', 'closed', 'reopened'],
  'consent-given',
];
const choices = [...kinds, ...moving, ...moving];
const begin = Date.parse('2025-09-01T08:00:00Z');

/** Fields that steer where a walk goes; the rest takes plain defaults. */
function steering(kind: string, pack: Pack, chance: Chance): Record<string, unknown> {
  if (kind === 'feedback-received')
    return chance() < 0.3 ? { behalf: { name: 'Sam' } } : { customer: pick(['anonymous', sampleId(1)], chance) };
  if (kind === 'extended') return { agreedBy: ['customer', 'service-head', 'all-parties'] };
  if (kind === 'responded') return { outcome: pick(['upheld', 'not-upheld'], chance) };
  if (kind === 'letter-sent') {
    return { parts: pack.letters.find(({ id }) => id === 'acknowledgement')?.parts.map(({ value }) => value) };
  }
  if (kind === 'triaged') return chance() < 0.5 ? { to: pick(pack.stages, chance).id } : {};
  if (kind === 'closed' && pack.closing.length > 0)
    return chance() < 0.5 ? { reason: pick(pack.closing, chance).id } : {};
  if (kind === 'referred') return { told: chance() < 0.5 };
  return {};
}

/** Entries that somebody tried to make one after another, each checked against what stood before it. */
function walk(pack: Pack, seed: number): { entries: Entry[]; states: CaseState[]; stage: Stage } {
  const chance = numbers(seed);
  const stage: Stage = { pack, directory, record };
  const entries: Entry[] = [];
  const states: CaseState[] = [];
  let now = begin;
  for (let step = 0; step < 25; step += 1) {
    now += Math.floor(chance() * 6 * 86_400_000);
    const at = new Date(now).toISOString();
    const state = fold(record, entries, pack);
    // Mostly sensible beginnings, or the walk would stand still.
    const kind = step === 0 && chance() < 0.9 ? 'feedback-received' : pick(choices, chance);
    const stated = { kind, by: pick(people, chance), body: steering(kind, pack, chance) };
    const made = tryEntry(stated, { at, id: sampleId(step + 1), path: kind, state, stage });
    if ('failure' in made) throw new Error(`${kind}: ${made.failure.derived}`);
    const { entry, refusals } = made.tried;
    entries.push(refusals.length > 0 ? { ...entry, verdict: 'refused', refusals } : { ...entry, verdict: 'accepted' });
    states.push(fold(record, entries, pack));
  }
  return { entries, states, stage };
}

const staged = packs.filter((pack) => pack.stages.length > 0);
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe.each(staged.map((pack) => [packName(pack), pack] as const))('random walks under %s', (_name, pack) => {
  test.each(seeds)('seed %i', (seed) => {
    const { entries, states, stage } = walk(pack, seed);
    const chance = numbers(seed + 1_000_000);
    const whole = fold(record, entries, pack);

    // The order in which entries arrive does not matter, and neither does their coming twice.
    expect(fold(record, shuffled(entries, chance), pack)).toEqual(whole);
    expect(fold(record, shuffled([...entries, ...entries.slice(0, 9)], chance), pack)).toEqual(whole);

    // Nothing that was accepted is ever dropped; nothing that was refused ever changes anything.
    const accepted = entries.filter((entry) => entry.verdict === 'accepted');
    const kept = [...whole.history, ...whole.notUnderstood].map(({ id }) => id).sort();
    expect(kept).toEqual(accepted.map(({ id }) => id).sort());
    expect({ ...whole, refused: [] }).toEqual(fold(record, accepted, pack));

    for (const [index, state] of states.entries()) {
      const setting = { pack, directory: stage.directory, now: entries[index]?.at ?? '' };
      const clocks = clocksOf(state, setting);
      expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
      for (const clock of clocks) expect(clock.because.length).toBeGreaterThan(0);
      for (const duty of dutiesOf(state, setting)) expect(duty.because.length).toBeGreaterThan(0);
      expect(publicViewOf(state, setting).status).toMatch(/^[a-z-]+$/);
      expect(summaryOf(state, setting).id).toBe(record.id);
    }
  });
});

test('the walks go everywhere: every stage of every policy is reached, and every kind is accepted somewhere', () => {
  const accepted = new Set<string>();
  for (const pack of staged) {
    const reached = new Set<string>();
    for (const seed of seeds) {
      const { entries, states } = walk(pack, seed);
      for (const state of states) reached.add(state.stage);
      for (const entry of entries) if (entry.verdict === 'accepted') accepted.add(entry.kind);
    }
    expect([...reached]).toEqual(expect.arrayContaining([...pack.stages.map(({ id }) => id), 'closed']));
  }
  // Nobody pauses under any policy.
  expect(kinds.filter((kind) => !accepted.has(kind)).sort()).toEqual(['paused', 'resumed']);
});

describe('what is not understood', () => {
  const [pack] = staged;
  if (!pack) throw new Error('There is no pack with stages.');
  const at = '2025-09-15T10:00:00+01:00';
  const entry = (id: number, kind: string, body: unknown, more: Partial<Entry> = {}): Entry => ({
    ...{ id: sampleId(id), record, kind, at, recordedAt: at, by: 'staff', device: 'device', pack: packName(pack) },
    body: body as Entry['body'],
    ...more,
  });
  const whole = {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: 'anonymous',
    points: [{ text: 'One' }],
  };
  const bodies: unknown[] = [
    null,
    undefined,
    7,
    'words',
    [],
    {},
    { to: {} },
    { points: 'many' },
    { outcome: ['upheld'] },
    JSON.parse('{"__proto__":{"stage":"closed"}}'),
  ];
  const words = [
    'feedback-received',
    'responded',
    'closed',
    'triaged',
    'extended',
    'corrected',
    'brand-new',
    'constructor',
    '__proto__',
    'toString',
    '',
  ];

  test.each(words)('%j with any body folds, and changes nothing it may not', (kind) => {
    const strange = bodies.map((body, index) => entry(index + 2, kind, body));
    const state = fold(record, [entry(1, 'feedback-received', whole), ...strange], pack);
    expect(state.history.length + state.notUnderstood.length).toBe(bodies.length + 1);
    expect(state.stage).toBe('stage-1');
    const setting = { pack, directory, now: at };
    expect(() => [
      clocksOf(state, setting),
      dutiesOf(state, setting),
      publicViewOf(state, setting),
      summaryOf(state, setting),
    ]).not.toThrow();
  });

  test('a time that cannot be read folds, in one order', () => {
    const odd = ['never', '', '2025-13-45T99:99:99Z'].map((time, index) =>
      entry(index + 2, 'note-added', { text: 'A note' }, { at: time, recordedAt: time }),
    );
    const all = [entry(1, 'feedback-received', whole), ...odd];
    const ids = (list: readonly Entry[]): string[] => fold(record, list, pack).history.map(({ id }) => id);
    expect(ids(all)).toEqual(ids([...all].reverse()));
    expect(ids(all)).toHaveLength(4);
  });

  test.each(['0001-01-02T00:00:00Z', '1998-06-01T10:00:00Z', '2129-12-31T10:00:00Z', '9999-12-30T00:00:00Z'])(
    'a receipt at %s has clocks, without a date where the calendar ends',
    (far) => {
      const state = fold(
        record,
        [entry(1, 'feedback-received', { ...whole, eventOn: '2024-02-29' }, { at: far })],
        pack,
      );
      for (const clock of clocksOf(state, { pack, directory, now: far })) {
        expect(clock.due === null || /^\d{4}-\d{2}-\d{2}$/.test(clock.due)).toBe(true);
      }
    },
  );

  test('one body in two kinds is read for each', () => {
    const body = { text: 'A note, or a point' };
    const both = [
      entry(1, 'feedback-received', whole),
      entry(2, 'note-added', body),
      entry(3, 'withdrawn', body),
      entry(4, 'point-added', body),
    ];
    const state = fold(record, both, pack);
    expect(state.notUnderstood.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(state.points).toHaveLength(2);
  });
});
