import { expect, test } from 'vitest';
import type { Directory, Staff } from '../directory.ts';
import { sampleDirectory } from '../testing.ts';
import { mayManagePeople, withNewPerson, withPerson, withPersonLeft, type PersonChanged } from './people.ts';

const boss: Staff = {
  id: 'boss',
  name: 'Boss',
  title: '',
  lineManager: null,
  roles: [{ role: 'administrator', unit: 'all' }],
};
const sample = sampleDirectory('department', [boss]);
const root = sample.units.find(({ parent }) => parent === null)?.id ?? '';
const directory: Directory = {
  ...sample,
  staff: [
    ...sample.staff.filter(({ id }) => id !== 'boss'),
    { ...boss, roles: [{ role: 'administrator', unit: root }] },
  ],
};
// Only the boss is administrator of the whole, whatever the sample has.
const lonely: Directory = {
  ...directory,
  staff: directory.staff.filter(
    ({ id, roles }) => id === 'boss' || !roles.some(({ role }) => role === 'administrator'),
  ),
};
const said = {
  name: 'Zoë  Quill',
  title: 'Adviser',
  lineManager: 'boss',
  roles: [{ role: 'staff', unit: 'unit' }],
} as const;
const done = (changed: PersonChanged) => {
  if ('refused' in changed) throw new Error(changed.refused);
  return changed;
};
const refused = (changed: PersonChanged): string | null => ('refused' in changed ? changed.refused : null);

test('a colleague is added under an id of their own, made of the name', () => {
  const once = done(withNewPerson(lonely, said));
  expect(once.person).toEqual({ id: 'zoe-quill', ...said });
  const twice = done(withNewPerson(once.directory, { ...said, roles: [...said.roles, ...said.roles] }));
  expect(twice.person).toMatchObject({ id: 'zoe-quill-2', roles: said.roles });
  expect(twice.directory.staff).toHaveLength(lonely.staff.length + 2);
});

test('what is said of a colleague changes, and their id, number and place stay', () => {
  const { directory: with1 } = done(withNewPerson(lonely, said));
  const { person } = done(withPerson(with1, 'zoe-quill', { ...said, name: 'Zoë Marsh', roles: [] }));
  expect(person).toEqual({ ...said, id: 'zoe-quill', name: 'Zoë Marsh', roles: [] });
});

test('who left keeps the name and no role', () => {
  const { directory: with1 } = done(withNewPerson(lonely, said));
  const { person, directory: after } = done(withPersonLeft(with1, 'zoe-quill'));
  expect(person).toMatchObject({ name: said.name, roles: [] });
  expect(after.staff.some(({ id }) => id === 'zoe-quill')).toBe(true);
});

test('one sentence says why not', () => {
  expect(refused(withNewPerson(lonely, { ...said, roles: [{ role: 'staff', unit: 'moon' }] }))).toMatch(
    /no unit called "moon"/,
  );
  expect(refused(withNewPerson(lonely, { ...said, lineManager: 'nobody' }))).toMatch(/nobody called/);
  expect(refused(withPerson(lonely, 'boss', { ...boss, roles: [], lineManager: 'boss' }))).toMatch(
    /their own line manager/,
  );
  expect(refused(withPerson(lonely, 'nobody', said))).toMatch(/nobody called "nobody"/);
  // Nobody could ever put it right again.
  expect(refused(withPersonLeft(lonely, 'boss'))).toMatch(/nobody would be administrator/);
  expect(refused(withPerson(lonely, 'boss', { ...boss, roles: [] }))).toMatch(/nobody would be administrator/);
});

test('administrators of the whole organisation manage people, and nobody else', () => {
  const at = (unit: string): Staff => ({ ...boss, id: 'x', roles: [{ role: 'administrator', unit }] });
  expect(mayManagePeople(lonely, at(root))).toBe(true);
  expect(mayManagePeople(lonely, at('unit'))).toBe(false);
  expect(mayManagePeople(lonely, { ...boss, roles: [{ role: 'leadership', unit: root }] })).toBe(false);
});
