import { expect, test } from 'vitest';
import type { Directory } from '../directory.ts';
import { sampleDirectory } from '../testing.ts';
import { withNewUnit, withUnit, type UnitChanged } from './units.ts';

const directory: Directory = sampleDirectory();
const root = directory.units.find(({ parent }) => parent === null)?.id ?? '';
const done = (changed: UnitChanged) => {
  if ('refused' in changed) throw new Error(changed.refused);
  return changed;
};
const refused = (changed: UnitChanged): string | null => ('refused' in changed ? changed.refused : null);

test('a unit is added below another, under an id of its own', () => {
  const once = done(withNewUnit(directory, { name: 'Têm Street', kind: 'service', parent: root }));
  expect(once.unit).toEqual({ id: 'tem-street', name: 'Têm Street', kind: 'service', parent: root });
  const twice = done(withNewUnit(once.directory, { name: 'Têm Street', kind: 'section', parent: 'tem-street' }));
  expect(twice.unit.id).toBe('tem-street-2');
  expect(done(withUnit(twice.directory, 'tem-street', { name: 'Waste', parent: root })).unit).toMatchObject({
    name: 'Waste',
    kind: 'service',
  });
});

test('one sentence says why not', () => {
  const { directory: more } = done(withNewUnit(directory, { name: 'Waste', kind: 'service', parent: 'unit' }));
  expect(refused(withNewUnit(directory, { name: 'X', kind: 'service', parent: 'moon' }))).toMatch(
    /no unit called "moon"/,
  );
  expect(refused(withNewUnit(directory, { name: 'X', kind: 'organisation', parent: root }))).toMatch(
    /one organisation/,
  );
  expect(refused(withUnit(more, 'unit', { name: 'Unit', parent: 'waste' }))).toMatch(/below itself/);
  expect(refused(withUnit(more, 'waste', { name: 'Waste', parent: null }))).toMatch(/Only the organisation/);
  expect(refused(withUnit(more, root, { name: 'All', parent: 'waste' }))).toMatch(/below nothing/);
  expect(refused(withUnit(more, 'moon', { name: 'Moon', parent: root }))).toMatch(/no unit called "moon"/);
});
