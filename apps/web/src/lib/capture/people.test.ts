import { sampleDirectory } from '@evenhand/policy/testing';
import type { Staff } from '@evenhand/policy/directory';
import { describe, expect, it } from 'vitest';
import { holdersOf, isDesk, meetsIncidentsFirst, ownUnit, staffToChoose, unitTree } from './people.ts';

const person = (id: string, name: string, role: Staff['roles'][number]['role'], unit: string): Staff => ({
  id,
  name,
  title: 'Officer',
  roles: [{ role, unit }],
  lineManager: null,
});
const near = person('near', 'Zoe Near', 'service-head', 'unit');
const far = person('far', 'Abe Far', 'service-head', 'elsewhere');
const directory = sampleDirectory('school', [near, far]);

it('a person works where their first role is, or at the top', () => {
  expect(ownUnit(near, directory)).toBe('unit');
  expect(ownUnit({ ...near, roles: [{ role: 'staff', unit: 'closed-down' }] }, directory)).toBe('root');
});

it('people of a youth centre meet incidents more often than feedback', () => {
  const first = (kind: Parameters<typeof sampleDirectory>[0]) =>
    meetsIncidentsFirst(near, sampleDirectory(kind, [near]));
  expect([first('youth-centre'), first('reception')]).toEqual([true, false]);
});

it('a desk takes for others, a service does not, and what is not there is no desk', () => {
  const isOne = (kind: Parameters<typeof sampleDirectory>[0]) => isDesk('unit', sampleDirectory(kind));
  expect([isOne('reception'), isOne('department'), isDesk('root', directory), isDesk('gone', directory)]).toEqual([
    ...[true, false, true, false],
  ]);
});

describe('whom to tell', () => {
  it('is nearest first, and never whoever asks', () => {
    expect(holdersOf(['service-head'], 'unit', directory, 'nobody').map((staff) => staff.id)).toEqual([
      'near',
      'service-head',
    ]);
    expect(holdersOf(['service-head'], 'unit', directory, 'near').map((staff) => staff.id)).toEqual(['service-head']);
    expect(holdersOf([], 'unit', directory, 'nobody')).toEqual([]);
  });
});

describe('colleagues to choose', () => {
  it('are those of the unit until words are typed', () =>
    expect(staffToChoose(directory, 'unit', '').map((staff) => staff.id)).toEqual(['near']));
  it('begin with those of the unit', () => expect(staffToChoose(directory, 'unit', 'o')[0]?.id).toBe('near'));
  it('are found by name or title, small letters or not', () => {
    expect(staffToChoose(directory, 'unit', 'ABE').map((staff) => staff.id)).toEqual(['far']);
    expect(staffToChoose(directory, 'unit', 'officer').map((staff) => staff.id)).toContain('near');
    expect(staffToChoose(directory, 'unit', 'nobody of that name')).toEqual([]);
  });
});

it('units stand in the order of their tree', () => {
  expect(unitTree(directory).map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 root', '1 unit', '1 elsewhere']);
});
