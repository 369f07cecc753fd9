import { describe, expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import type { Pack } from '../packs/pack.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { clocksOf, type Clock } from './clocks.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;

type Step = [kind: string, at: string, body?: Record<string, unknown>, by?: string];
function clock(
  id: string,
  now: string,
  steps: readonly Step[],
  under: Pack = pack,
  directory: Directory = sampleDirectory(),
): Clock {
  const make = entryMaker('jersey-feedback@1.8', record);
  const state = fold(
    record,
    steps.map(([kind, at, body, by]) => make(kind, at, by ?? 'staff', body)),
    under,
  );
  const clocks = clocksOf(state, { pack: under, directory, now });
  const one = clocks.find((each) => each.id === id);
  if (!one) throw new Error(`There is no clock ${id}.`);
  return one;
}
const received: Step = [
  'feedback-received',
  '2025-09-08T10:00:00+01:00',
  { feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1), points: [{ text: 'One' }] },
];
const answered: Step = [
  'responded',
  '2025-09-12T10:00:00+01:00',
  { outcome: 'upheld', answers: [{ point: 1, outcome: 'upheld' }] },
];

test('a clock says whether its days are counted from the start day or from the one after it', () => {
  const at = (id: string) => clock(id, '2025-09-15T12:00:00+01:00', [received, answered]);
  expect(at('stage-1')).toMatchObject({ starts: '2025-09-08', countFrom: 'start-day-is-1' });
  expect(at('escalate-by')).toMatchObject({ starts: '2025-09-12', countFrom: 'next-day-is-1' });
  expect(clock('escalate-by', '2025-09-08T12:00:00+01:00', [received]).countFrom).toBe('next-day-is-1');
});

describe('how far a clock is', () => {
  test.each([
    // Today is one of the days gone; what is left comes after today.
    ['2025-09-08T12:00:00+01:00', 1, 4, 'running'],
    ['2025-09-10T12:00:00+01:00', 3, 2, 'running'],
    ['2025-09-12T23:59:59+01:00', 5, 0, 'running'],
    ['2025-09-13T00:00:00+01:00', 5, 0, 'missed'],
    ['2025-09-15T12:00:00+01:00', 6, 0, 'missed'],
  ])('at %s', (now, gone, left, state) => {
    expect(clock('stage-1', now, [received])).toMatchObject({ total: 5, gone, left, state });
  });

  test('a window counts from the day after the answer', () => {
    expect(clock('escalate-by', '2025-09-12T12:00:00+01:00', [received, answered])).toMatchObject({
      total: 20,
      gone: 0,
      left: 20,
    });
    expect(clock('escalate-by', '2025-09-15T12:00:00+01:00', [received, answered])).toMatchObject({
      gone: 1,
      left: 19,
    });
  });
});

test('the other way of counting is one switch of the policy: the day after receipt is day 1', () => {
  const other: Pack = {
    ...pack,
    clocks: pack.clocks.map((rule) => ({ ...rule, countFrom: { value: 'next-day-is-1', clauses: ['JF-33'] } })),
  };
  const late: Step = [received[0], '2025-09-08T15:00:01+01:00', received[2]];
  const due = (id: string): string | null => clock(id, '2025-09-09T09:00:00+01:00', [late], other).due;
  expect([due('first-response'), due('stage-1')]).toEqual(['2025-09-11', '2025-09-16']);
});

test('a clock is met by the first thing that meets it, and what came before its beginning does not', () => {
  const asked: Step = ['escalation-requested', '2025-09-10T10:00:00+01:00', {}, 'customer'];
  expect(clock('escalate-by', '2025-09-15T10:00:00+01:00', [received, asked, answered])).toMatchObject({
    state: 'running',
  });
  const called = (at: string): Step => [
    'contact-logged',
    at,
    { with: 'customer', direction: 'out', method: 'phone', summary: 'Spoke.' },
  ];
  const steps = [received, called('2025-09-11T10:00:00+01:00'), called('2025-09-09T10:00:00+01:00')];
  expect(clock('first-response', '2025-09-12T10:00:00+01:00', steps)).toMatchObject({
    state: 'met',
    metOn: '2025-09-09',
  });
});

test('the newest extension counts, agreed or not', () => {
  const extended = (at: string, until: string, agreedBy?: string[]): Step => [
    'extended',
    at,
    { clock: 'stage-1', until, agreedBy },
  ];
  const first = extended('2025-09-09T10:00:00+01:00', '2025-09-19', ['customer']);
  const again = extended('2025-09-18T10:00:00+01:00', '2025-09-26', ['customer']);
  expect(clock('stage-1', '2025-09-18T12:00:00+01:00', [received, first, again])).toMatchObject({
    due: '2025-09-26',
    firstDue: '2025-09-12',
    total: 15,
  });
});

test('a closed record waits for nothing', () => {
  const forAnother: Step = [received[0], received[1], { ...received[2], behalf: { name: 'Sam', relation: 'friend' } }];
  const closed: Step = ['closed', '2025-09-09T10:00:00+01:00', { reason: 'not-achievable', note: 'No consent.' }];
  expect(clock('stage-1', '2025-09-09T12:00:00+01:00', [forAnother]).state).toBe('waiting');
  expect(clock('stage-1', '2025-09-09T12:00:00+01:00', [forAnother, closed]).state).toBe('stopped');
  expect(clock('escalate-by', '2025-09-09T12:00:00+01:00', [forAnother, closed]).state).toBe('stopped');
});

test('a reminder does not undo a consent that came, and a consent from nobody who was asked is none', () => {
  const forAnother: Step = [received[0], received[1], { ...received[2], behalf: { name: 'Sam', relation: 'friend' } }];
  const ask = (at: string, from: string): Step => ['consent-requested', at, { from }];
  const told = pack.consent?.statements?.map(({ id }) => id);
  const give = (at: string, from: string): Step => ['consent-given', at, { from, told }];
  const now = '2025-09-12T12:00:00+01:00';
  const asked = [forAnother, ask('2025-09-08T11:00:00+01:00', 'Sam'), ask('2025-09-10T11:00:00+01:00', 'Sam')];
  expect(clock('stage-1', now, [...asked, give('2025-09-11T11:00:00+01:00', 'Sam')])).toMatchObject({
    starts: '2025-09-11',
  });
  expect(clock('stage-1', now, [...asked, give('2025-09-11T11:00:00+01:00', 'Alex')]).state).toBe('waiting');
});

describe('a day off that is announced', () => {
  const sample = sampleDirectory();
  const dayOff = { day: '2025-09-11', addedAt: '2025-09-10T09:00:00+01:00', reason: 'A day of mourning' };
  const directory = { ...sample, calendar: { ...sample.calendar, added: [dayOff] } };
  const answeredOn = (at: string): Step => [answered[0], at, answered[2]];
  const stage = (...steps: Step[]) =>
    clock('stage-1', '2025-09-15T12:00:00+01:00', [received, ...steps], pack, directory);

  test('moves a clock that runs, and one that was met since', () => {
    expect(stage()).toMatchObject({ due: '2025-09-15', firstDue: '2025-09-12', state: 'running' });
    const met = stage(answeredOn('2025-09-15T10:00:00+01:00'));
    expect(met).toMatchObject({ due: '2025-09-15', firstDue: '2025-09-12', state: 'met' });
  });

  test('and taken back again moves it back, and the reason is told where the clock had begun with it', () => {
    const takenBack = { at: '2025-09-10T12:00:00+01:00', by: 'boss', reason: 'A slip' };
    const back = { ...directory, calendar: { ...directory.calendar, added: [{ ...dayOff, takenBack }] } };
    const now = '2025-09-12T12:00:00+01:00';
    expect(clock('stage-1', now, [received], pack, back)).toMatchObject({ due: '2025-09-12', firstDue: null });
    const later: Step = [received[0], '2025-09-10T10:00:00+01:00', received[2]];
    const moved = clock('stage-1', now, [later], pack, back);
    expect(moved).toMatchObject({ due: '2025-09-16', firstDue: '2025-09-17' });
    expect(moved.notes).toContainEqual(expect.objectContaining({ note: 'day-taken-back', why: 'A slip' }));
    // What was answered in between had the later day.
    const met = clock('stage-1', now, [received, answeredOn('2025-09-10T11:00:00+01:00')], pack, back);
    expect(met).toMatchObject({ due: '2025-09-15', firstDue: '2025-09-12', state: 'met' });
  });

  test('leaves what was kept before it was announced', () => {
    const met = stage(answeredOn('2025-09-09T10:00:00+01:00'));
    expect(met).toMatchObject({ due: '2025-09-12', firstDue: null, total: 5, state: 'met' });
    expect(met.notes.map(({ note }) => note)).not.toContain('day-added');
  });
});
