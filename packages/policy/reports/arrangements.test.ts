import { expect, test } from 'vitest';
import { summaryOf } from '../derive/summary.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { packName } from '../packs/pack.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { arrangements } from './arrangements.ts';

const found = packNamed('cambridgeshire@undated');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const directory = sampleDirectory();
const period = { from: '2025-10-01', until: '2026-07-01' };

type Step = [kind: string, day: string, body?: Record<string, unknown>];
let number = 0;
function row(...steps: Step[]) {
  number += 1;
  const record = { kind: 'arrangement', id: sampleId(number) } as const;
  const make = entryMaker(packName(pack), record);
  const entries = steps.map(([kind, day, body], index) =>
    make(kind, `${day}T10:00:00Z`, 'service-head', { ...(index === 0 && { unit: 'unit' }), ...body }),
  );
  return summaryOf(fold(record, entries, pack), { pack, directory, now: '2026-04-16T09:00:00Z' });
}

const letter: Step = ['letter-sent', '2025-10-16', { letter: 'restriction-decision', words: 'Dear Ann' }];
const imposed = (day: string, options: unknown[], more = {}): Step => [
  'restriction-imposed',
  day,
  { options, reasons: 'This is why.', ...more },
];
const rows = [
  row(
    ['warning-given', '2025-09-30', { named: 'Shouting.', change: 'Please do not.' }],
    ['warning-given', '2025-10-05', { named: 'Shouting.', change: 'Please do not.' }],
    imposed('2025-10-15', ['witness', { id: 'one-way', with: { channel: 'Letters' } }]),
    letter,
  ),
  row(
    ['warning-skipped', '2025-11-01', { exception: 'people-at-risk', reason: 'A knife.' }],
    imposed('2025-11-02', ['witness'], { interim: true, until: '2025-11-16' }),
    ['review-requested', '2025-11-10', { from: 'customer' }],
    ['reviewed', '2025-11-12', { outcome: 'lifted' }],
  ),
  row(imposed('2026-07-02', ['witness'])),
];
const counts = (today: string) => Object.fromEntries(arrangements.run(rows, period, today).rows);

test('steps of the period are counted, each with its particulars beneath it', () => {
  expect(arrangements.run(rows, period, '2026-04-15')).toEqual({
    columns: ['measure', 'total'],
    rows: [
      ['warnings', 1],
      ['without-warning', 1],
      ['without-warning:people-at-risk', 1],
      ['on-the-spot', 1],
      ['on-the-spot:witness', 1],
      ['decisions', 1],
      ['decisions:one-way', 1],
      ['decisions:witness', 1],
      ['breaches', 0],
      ['reviews-asked', 1],
      ['reviews-asked:customer', 1],
      ['reviews', 1],
      ['reviews:lifted', 1],
      ['in-force', 1],
      ['overdue', 0],
    ],
  });
});

test('TV-192: a review that was forgotten is listed from the day after it was due, and the limits still hold', () => {
  expect(counts('2026-04-15')).toMatchObject({ 'in-force': 1, overdue: 0 });
  expect(counts('2026-04-16')).toMatchObject({ 'in-force': 1, overdue: 1 });
});

test('an on-the-spot measure whose assessment is late is overdue too', () => {
  const late = [row(imposed('2025-11-02', ['witness'], { interim: true, until: '2025-11-16' }))];
  expect(Object.fromEntries(arrangements.run(late, period, '2025-11-16').rows)).toMatchObject({ overdue: 0 });
  expect(Object.fromEntries(arrangements.run(late, period, '2025-11-17').rows)).toMatchObject({ overdue: 1 });
});

test('nothing of the reasons reaches the figures', () => {
  const [, second] = rows;
  expect(JSON.stringify(second?.steps)).not.toContain('knife');
});
