import { expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { instructionOf } from './instruction.ts';

const found = packNamed('jersey-education@2.0');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'arrangement', id: sampleId(0xc0ffee) } as const;
const directory = sampleDirectory('school');

const make = entryMaker('jersey-education@2.0', record);
const decided = make('restriction-imposed', '2026-03-05T10:00:00Z', 'service-head', {
  unit: 'unit',
  options: [{ id: 'set-times', with: { days: 'Mondays', times: '10 to 11' } }],
  reasons: 'Nobody else may read this.',
  reviewOn: '2026-06-05',
});
const told = make('letter-sent', '2026-03-05T16:00:00Z', 'staff', { letter: 'restriction-decision', words: 'Dear' });
const instruction = (entries: readonly Entry[]) =>
  instructionOf(fold(record, entries, pack), { pack, directory, now: '2026-03-06T09:00:00Z' });

test('the front line knows what to do and when it is looked at again, though the policy has no clock', () => {
  expect(instruction([decided, told])).toMatchObject({
    holds: true,
    options: [{ id: 'set-times', with: { days: 'Mondays', times: '10 to 11' } }],
    reviewOn: '2026-06-05',
    reviewOverdue: false,
  });
});

test('nothing holds before the person was told, and why is never told to the front line', () => {
  expect(instruction([decided])).toMatchObject({ holds: false });
  expect(JSON.stringify(instruction([decided, told]))).not.toContain('Nobody else');
});
