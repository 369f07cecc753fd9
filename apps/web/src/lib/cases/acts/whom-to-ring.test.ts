import { expect, test } from 'vitest';
import { complaint, directory, person, viewOf } from '../sample-view.ts';
import { whomToRing } from './whom-to-ring.ts';

const { received } = complaint();
const view = viewOf([received], '2026-05-18T09:00:00+01:00');
const urgent = [
  { id: 'duty', kind: 'duty', name: 'Duty line', phone: '01534 000111', unit: null, confirmedOn: null },
] as const;
const ask = (to: string) =>
  whomToRing(to, { view, store: { staff: person('staff'), directory: { ...directory, urgent } } });

test('a colleague who has to be told is named, with whoever is on duty when safety is at stake', () => {
  const told = ask('safeguarding-officer');
  expect(told?.people.map(({ id }) => id)).toEqual(['safeguarding-officer']);
  expect(told?.numbers.map(({ phone }) => phone)).toEqual(['01534 000111']);
  expect(ask('leadership')).toMatchObject({ people: [{ id: 'leadership' }], numbers: [] });
});

test('the police are rung by the number that everybody knows', () => {
  expect(ask('police')).toMatchObject({ people: [], numbers: [{ phone: '999' }] });
});

test('of those outside whom the directory does not know, nothing is said', () => {
  expect(ask('ombudsman')).toBeUndefined();
  expect(ask('')).toBeUndefined();
});
