import type { Directory, Staff } from '@evenhand/policy/directory';
import { sampleDirectory } from '@evenhand/policy/testing';
import { describe, expect, it } from 'vitest';
import { askWhom } from './ask-whom.ts';
import { colleagues } from './colleagues.ts';

const person = (id: string, unit: string, more: Partial<Staff> = {}): Staff => ({
  ...{ id, name: id, title: 'Officer', roles: [{ role: 'staff', unit }], lineManager: null },
  ...more,
});
const office = { phone: '01632 960320' };
const sample = sampleDirectory('school');
const directory: Directory = {
  ...sample,
  units: sample.units.map((unit) => (unit.id === 'unit' ? { ...unit, contact: office } : unit)),
};

it('those who can be rung stand first, with their own number or that of their unit', () => {
  const people = [person('far', 'elsewhere'), person('near', 'unit'), person('own', 'unit', { phone: '01632 960001' })];
  expect(colleagues(people, directory).map(({ id, phone, how }) => [id, phone, how])).toEqual([
    ['near', '01632 960320', 'Through Unit'],
    ['own', '01632 960001', ''],
    ['far', null, 'No number is recorded. Works at: Elsewhere'],
  ]);
});

describe('whom to ask about what is not open', () => {
  const ask = (staff: Staff): string[] => askWhom(staff, directory).map(({ id }) => id);

  it('is the own line manager and whoever looks after feedback', () => {
    expect(ask(person('me', 'unit', { lineManager: 'service-head' }))).toEqual(['service-head', 'feedback-team']);
    expect(ask(person('me', 'unit', { lineManager: 'feedback-team' }))).toEqual(['feedback-team']);
    expect(ask(person('me', 'unit'))).toEqual(['feedback-team']);
  });

  it('is nobody where the directory knows nobody', () => {
    const me = person('me', 'unit', { lineManager: 'gone' });
    expect(askWhom(me, { ...directory, staff: [me] })).toEqual([]);
  });
});
