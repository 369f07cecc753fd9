import { describe, expect, test } from 'vitest';
import { staffOf, type Directory, type Staff } from '../directory.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { withheldFrom } from './withheld.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const at = '2025-09-08T10:00:00+01:00';
const make = entryMaker('jersey-feedback@1.8', record);

const person = (id: string, ...roles: Staff['roles']): Staff => ({ id, name: id, title: id, roles, lineManager: null });
const directory: Directory = sampleDirectory('department', [
  person('here', { role: 'staff', unit: 'unit' }),
  person('head', { role: 'service-head', unit: 'unit' }),
  person('beside', { role: 'service-head', unit: 'elsewhere' }),
]);

type Step = [kind: string, by: string, body: Record<string, unknown>];
function stateOf(more: Record<string, unknown> = {}, steps: readonly Step[] = []) {
  const body = { feedback: 'complaint', channel: 'phone', unit: 'unit', customer: 'anonymous', points: [], ...more };
  const begun = make('feedback-received', at, 'here', body);
  return fold(record, [begun, ...steps.map(([kind, by, rest]) => make(kind, at, by, rest))], pack);
}
const declared = (by: string, staff: string) => make('conflict-declared', at, by, { staff, relation: 'cousin' });
const isWithheld = (by: string, state: ReturnType<typeof stateOf> | null = stateOf(), staff = 'amy'): boolean =>
  withheldFrom(declared(by, staff), state, by === 'system' ? by : staffOf(directory, by), directory).length > 0;

describe('that a colleague has a conflict counts', () => {
  test('from whoever sees the record and from those who answer for its unit, not from beside it', () => {
    expect(['here', 'head', 'line-manager', 'feedback-team', 'system'].map((by) => isWithheld(by))).toEqual([
      ...[false, false, false, false, false],
    ]);
    expect(isWithheld('beside')).toBe(true);
  });

  test('not from somebody it is about, who could clear the room', () =>
    expect(isWithheld('head', stateOf({ about: ['head'] }))).toBe(true));

  test('where access was kept, from those who keep it and those who answer for the unit', () => {
    const state = stateOf({}, [['access-restricted', 'head', { keeps: ['beside'], why: 'Sensitive.' }]]);
    expect(['beside', 'head', 'here'].map((by) => isWithheld(by, state))).toEqual([false, false, true]);
  });

  test('from nobody on a record of which nothing is known, and from nobody outside the directory', () => {
    expect(isWithheld('here', null)).toBe(true);
    expect(isWithheld('stranger')).toBe(true);
    expect(withheldFrom(declared('customer', 'amy'), stateOf(), undefined, directory)).toEqual([
      { code: 'conflict-not-confirmed', because: [] },
    ]);
  });
});

test('about oneself it always counts, and nothing else is ever withheld', () => {
  expect(isWithheld('beside', stateOf(), 'beside')).toBe(false);
  const note = make('note-added', at, 'beside', { text: 'Well.' });
  expect(withheldFrom(note, stateOf(), staffOf(directory, 'beside'), directory)).toEqual([]);
});
