import type { UrgentContact } from '@evenhand/policy/directory';
import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { dutyNumbersOf, emergencyOf } from './emergency.ts';

const contact = (id: string, more: Partial<UrgentContact> = {}): UrgentContact => ({
  ...{ id, name: id, phone: '01632 960001', kind: 'duty', unit: null, confirmedOn: '2026-01-05' },
  ...more,
});
const withUrgent = (...urgent: UrgentContact[]) => ({ ...sampleDirectory(), urgent });
const police = contact('police', { kind: 'emergency', phone: '112' });

it('calls the emergency number of the organisation, and 999 where it has written none down', () => {
  expect(emergencyOf(withUrgent(contact('duty'), police), 'unit')).toMatchObject({
    phone: '112',
    isUnconfirmed: false,
  });
  expect(emergencyOf(withUrgent(contact('duty')), 'unit').phone).toBe('999');
  // A directory from before there were such numbers.
  expect(emergencyOf(sampleDirectory(), 'unit').phone).toBe('999');
});

it('lists everybody else on duty for the unit, the nearest first, and marks who is not confirmed', () => {
  const directory = withUrgent(
    contact('line', { confirmedOn: null }),
    contact('elsewhere', { unit: 'elsewhere' }),
    contact('fire', { kind: 'emergency', phone: '113' }),
    police,
    contact('here', { unit: 'unit' }),
  );
  expect(dutyNumbersOf(directory, 'unit').map(({ id, isUnconfirmed }) => [id, isUnconfirmed])).toEqual([
    ['police', false],
    ['here', false],
    ['line', true],
  ]);
  expect(dutyNumbersOf(sampleDirectory(), 'unit')).toEqual([]);
});
