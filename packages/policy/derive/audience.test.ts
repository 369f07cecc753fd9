import { describe, expect, test } from 'vitest';
import { staffOf, type Directory, type Staff } from '../directory.ts';
import { fold } from '../history/fold.ts';
import { packNamed } from '../packs/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../testing.ts';
import { audienceOf, sees } from './audience.ts';

const found = packNamed('jersey-feedback@1.8');
if (!found) throw new Error('The pack of this test is gone.');
const pack = found;
const record = { kind: 'case', id: sampleId(0xc0ffee) } as const;
const at = '2025-09-08T10:00:00+01:00';

const person = (id: string, ...roles: Staff['roles']): Staff => ({ id, name: id, title: id, roles, lineManager: null });
const directory: Directory = sampleDirectory('department', [
  person('here', { role: 'staff', unit: 'unit' }),
  person('above', { role: 'service-head', unit: 'root' }),
  person('beside', { role: 'service-head', unit: 'elsewhere' }),
  person('roleless'),
  person('customer', { role: 'staff', unit: 'elsewhere' }),
]);

type Step = [kind: string, by: string, body: Record<string, unknown>];
function stateOf(more: Record<string, unknown> = {}, steps: readonly Step[] = [], by = 'here') {
  const make = entryMaker('jersey-feedback@1.8', record);
  const body = {
    feedback: 'complaint',
    channel: 'phone',
    unit: 'unit',
    customer: 'anonymous',
    points: [{ text: 'One' }],
    ...more,
  };
  return fold(
    record,
    [make('feedback-received', at, by, body), ...steps.map(([kind, who, rest]) => make(kind, at, who, rest))],
    pack,
  );
}
const seen = (state: ReturnType<typeof stateOf>, id: string): boolean => {
  const staff = staffOf(directory, id);
  if (!staff) throw new Error(`There is nobody called ${id}.`);
  return sees(state, staff, directory);
};

describe('a case is seen', () => {
  test('by roles at its unit and above it, not beside it', () => {
    const state = stateOf();
    expect(['here', 'above', 'beside', 'roleless'].map((id) => seen(state, id))).toEqual([true, true, false, false]);
  });

  test('by whoever took it or was given it, wherever they work', () => {
    expect(seen(stateOf({}, [], 'roleless'), 'roleless')).toBe(true);
    expect(seen(stateOf({}, [['assigned', 'above', { to: 'beside', as: 'investigator' }]]), 'beside')).toBe(true);
  });

  test('not by one who merely wrote a note on it: knowing an id opens nothing', () => {
    expect(seen(stateOf({}, [['note-added', 'roleless', { text: 'Let me in.' }]]), 'roleless')).toBe(false);
  });

  test('by nobody whom it is about, whatever else they are', () => {
    const state = stateOf({ about: ['above'] }, [['assigned', 'here', { to: 'above', as: 'investigator' }]]);
    expect(seen(state, 'above')).toBe(false);
    expect(audienceOf(state)).toMatchObject({ unit: 'unit', excluded: ['above'] });
  });

  test('no more by who declared a conflict, though they wrote that themselves', () => {
    expect(seen(stateOf({}, [['conflict-declared', 'here', { staff: 'here', relation: 'cousin' }]]), 'here')).toBe(
      false,
    );
  });

  test('by those alone to whom access was kept, and never by one it is about', () => {
    const kept: Step = ['access-restricted', 'above', { keeps: ['beside', 'here'], why: 'Sensitive.' }];
    const state = stateOf({ about: ['here'] }, [kept]);
    expect(['beside', 'here', 'above'].map((id) => seen(state, id))).toEqual([true, false, false]);
  });

  test('by nobody because a customer, a representative or the server wrote under such a name', () => {
    const state = stateOf({}, [['note-added', 'system', { text: 'Imported.' }]], 'customer');
    expect(audienceOf(state).people).toEqual([]);
    expect(seen(state, 'customer')).toBe(false);
  });
});

test('an incident is seen at its unit and by whoever recorded it', () => {
  const make = entryMaker('jersey-feedback@1.8', { kind: 'incident', id: sampleId(1) });
  const incident = make('incident-recorded', at, 'roleless', { conduct: 'unacceptable', behaviours: [], unit: 'unit' });
  const state = fold({ kind: 'incident', id: sampleId(1) }, [incident], pack);
  const seenBy = (id: string) => sees(state, staffOf(directory, id) ?? person(id), directory);
  expect(['here', 'roleless', 'beside'].map(seenBy)).toEqual([true, true, false]);
});
