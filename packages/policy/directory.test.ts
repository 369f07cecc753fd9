import { describe, expect, test } from 'vitest';
import { contactOf, urgentContactsAt, type Directory, type UrgentContact } from './directory.ts';
import { sampleDirectory } from './testing.ts';

const sample = sampleDirectory();
const own = { phone: '01632 960001' };
const central = { phone: '01632 960009' };

function withContacts(contacts: Record<string, typeof own>, organisation?: typeof own): Directory {
  return {
    ...sample,
    organisation: { ...sample.organisation, ...(organisation && { contact: organisation }) },
    units: sample.units.map((unit) => ({ ...unit, ...(contacts[unit.id] && { contact: contacts[unit.id] }) })),
  };
}

describe('where a customer turns to', () => {
  test('the unit itself where it has a contact of its own', () =>
    expect(contactOf(withContacts({ unit: own, root: central }), 'unit')).toEqual({ name: 'Unit', ...own }));

  test('the nearest unit above it that has one, else the organisation under its name', () => {
    expect(contactOf(withContacts({ root: own }, central), 'unit')?.phone).toBe(own.phone);
    expect(contactOf(withContacts({ elsewhere: own }, central), 'unit')).toEqual({ name: 'Sample', ...central });
    expect(contactOf(withContacts({}, central), null)?.phone).toBe(central.phone);
  });

  test('nowhere, when nobody wrote any contact down', () => {
    expect(contactOf(sample, 'unit')).toBeNull();
    expect(contactOf(withContacts({ elsewhere: own }), 'gone')).toBeNull();
  });
});

describe('whom to ring in danger', () => {
  const contact = (id: string, unit: string | null, kind: UrgentContact['kind'] = 'duty'): UrgentContact => ({
    ...{ id, name: id, phone: '01632 960001', kind, unit, confirmedOn: null },
  });
  const urgent = [
    contact('everywhere', null),
    contact('above', 'root'),
    contact('here', 'unit'),
    contact('elsewhere', 'elsewhere'),
    contact('police', null, 'emergency'),
  ];

  test('the emergency services first, then the nearest, and nobody of another unit', () =>
    expect(urgentContactsAt({ ...sample, urgent }, 'unit').map(({ id }) => id)).toEqual([
      ...['police', 'here', 'above', 'everywhere'],
    ]));

  test('a directory from before there were any has none', () => expect(urgentContactsAt(sample, 'unit')).toEqual([]));
});
