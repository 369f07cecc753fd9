import type { Directory, Staff } from '@evenhand/policy/directory';
import type { Duty } from '@evenhand/policy/derive/duties';
import type { Summary } from '@evenhand/policy/derive/summary';
import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import { lateUnder, owedBy } from './owed.ts';

const today = '2026-05-20';
const person = (id: string, role: Staff['roles'][number]['role'], unit: string): Staff => ({
  ...{ id, name: id, title: '', lineManager: null },
  roles: [{ role, unit }],
});
const head = person('head', 'service-head', 'unit');
const worker = person('worker', 'staff', 'unit');
const directory: Directory = sampleDirectory('department', [head, worker]);

const duty = (given: Partial<Duty>): Duty => ({
  ...{ id: 'respond', roles: ['staff'], person: null, due: '2026-05-18', clock: null, late: false, act: 'responded' },
  because: [],
  ...given,
});
const row = (id: string, unit: string, ...duties: Duty[]) => ({
  summary: { id, unit, beganAt: '' } as Summary,
  duties,
});
const shown = (owed: ReturnType<typeof owedBy>) => owed.map((each) => [each.summary.id, each.duty.person]);

const rows = [
  row('late', 'unit', duty({ person: 'worker' })),
  row('later', 'unit', duty({ person: 'worker', due: '2026-05-16' }), duty({ person: 'head' })),
  row('in time', 'unit', duty({ person: 'worker', due: today }), duty({ person: 'worker', due: null })),
  row('not hers', 'elsewhere', duty({ person: 'worker' })),
];

it('shows whoever answers for a unit what others there owe late, the longest late first', () => {
  expect(shown(lateUnder(rows, head, directory, today))).toEqual([
    ['later', 'worker'],
    ['late', 'worker'],
  ]);
});

it('shows nothing of others to somebody who answers for nobody', () => {
  expect(lateUnder(rows, worker, directory, today)).toEqual([]);
});

it('does not show twice what a person owes herself', () => {
  const own = [row('by role', 'unit', duty({ roles: ['service-head'] }))];
  expect(shown(owedBy(own, head, directory, today))).toEqual([['by role', null]]);
  expect(lateUnder(own, head, directory, today)).toEqual([]);
  expect(shown(owedBy(rows, head, directory, today))).toEqual([['later', 'head']]);
});

it('says late by the day it is, not by the day on which the row was made', () => {
  expect(owedBy([row('a', 'unit', duty({ person: 'worker' }))], worker, directory, '2026-05-18')[0]?.duty.late).toBe(
    false,
  );
  expect(owedBy([row('a', 'unit', duty({ person: 'worker' }))], worker, directory, today)[0]?.duty.late).toBe(true);
});
