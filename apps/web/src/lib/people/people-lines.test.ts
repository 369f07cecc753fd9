import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { personRows } from './people-lines.ts';

const person = (id: string, name: string, roles: boolean) => ({
  ...{ id, name, title: 'Adviser', lineManager: null },
  roles: roles ? [{ role: 'line-manager' as const, unit: 'unit' }] : [],
});
const directory = {
  ...sampleDirectory(),
  staff: [person('b', 'Bo Quill', true), person('g', 'Al Gone', false), person('a', 'Ann Marsh', true)],
};

it('lists people by name with their roles and address, those without a role last', () => {
  const rows = personRows(directory, [{ staff: 'b', email: 'bo@sample.example' }], '');
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'g']);
  expect(rows[1]).toMatchObject({ email: 'bo@sample.example', roles: [expect.stringMatching(/^Line manager · /)] });
  expect(rows[2]).toMatchObject({ email: null, roles: [] });
});

it('finds by a part of the name or the title', () => {
  expect(personRows(directory, [], 'marsh').map(({ id }) => id)).toEqual(['a']);
  expect(personRows(directory, [], 'adviser')).toHaveLength(3);
  expect(personRows(directory, [], 'nobody')).toEqual([]);
});
