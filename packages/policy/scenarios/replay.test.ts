import { expect, test } from 'vitest';
import { packNamed } from '../packs/index.ts';
import type { Entry } from '../entries/entry.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { replay, replayLines } from './replay.ts';

const found = [packNamed('jersey-feedback@1.8'), packNamed('solihull@3.0')];
const [jersey, solihull] = found;
if (!jersey || !solihull) throw new Error('The packs of this test are gone.');
const directory = sampleDirectory();
const now = '2025-12-01T10:00:00Z';

/** A complaint of a Monday morning, answered on a day. */
function answered(id: number, on: string, pack = 'jersey-feedback@1.8'): Entry[] {
  const make = entryMaker(pack, { kind: 'case', id: sampleId(id) });
  const body = {
    ...{ feedback: 'complaint', channel: 'phone', unit: 'unit', customer: sampleId(1), reference: `SA-001-00${id}-X` },
    points: [{ text: 'One' }],
  };
  const answers = [{ point: 1, outcome: 'upheld' }];
  return [
    make('feedback-received', '2025-09-08T10:00:00+01:00', 'amy', body),
    make('responded', `${on}T10:00:00+01:00`, 'ben', { outcome: 'upheld', answers, reasons: 'So it was.' }),
  ];
}
const inTime = answered(1, '2025-09-11');
const late = answered(2, '2025-09-22');
const other = answered(3, '2025-09-11', 'solihull@3.0');
const run = (entries: Entry[]) => replay(entries, { pack: jersey, as: solihull, directory, now });

test('what is late under five working days is in time under twenty, and the dates lie later', () => {
  const { records, clocks } = run([...inTime, ...late]);
  expect(records).toBe(2);
  expect(clocks.find(({ clock }) => clock === 'stage-1')).toMatchObject({
    ...{ before: 2, after: 2, both: 2, lateBefore: 1, lateAfter: 0, later: 2, earlier: 0 },
  });
});

test('a limit that only one of the policies has is new, or gone', () => {
  const clocks = run(inTime).clocks;
  expect(clocks.find(({ clock }) => clock === 'first-response')).toMatchObject({ before: 1, after: 0, both: 0 });
});

test('records of another policy are left out, and said to be', () => {
  const done = run([...inTime, ...other]);
  expect(done).toMatchObject({ records: 1, leftOut: 1 });
  expect(replayLines(done)[0]).toBe(
    '1 records of jersey-feedback@1.8, as if under solihull@3.0 (1 are bound to another policy and were left out)',
  );
});

test('each record that would have differed is named by its reference, with what differs', () => {
  const lines = replayLines(run(late)).join('\n');
  expect(lines).toContain('SA-001-002-X: ');
  expect(lines).toContain('stage-1 due 2025-09-12 -> 2025-10-06');
});

test('under the same edition nothing differs', () => {
  const same = replay([...inTime, ...late], { pack: jersey, as: jersey, directory, now });
  expect(same.changed).toEqual([]);
  for (const clock of same.clocks) expect(clock).toMatchObject({ later: 0, earlier: 0, daysMoved: 0 });
});
