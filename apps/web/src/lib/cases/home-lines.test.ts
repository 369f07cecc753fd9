import type { Duty } from '@evenhand/policy/derive/duties';
import { sampleDirectory } from '@evenhand/policy/testing';
import { expect, it } from 'vitest';
import type { OwedDuty } from '#lib/store/port.ts';
import { lateLines } from './home-lines.ts';

const today = '2026-05-20';
const late = (id: Duty['id'], person: string | null, due = '2026-05-18', record = 'a'): OwedDuty => ({
  duty: { id, due, person, act: id, roles: ['service-head'], clock: null, late: true, because: [] },
  summary: { kind: 'case', id: record, name: 'Claire Le Brocq', anonymous: false } as OwedDuty['summary'],
});
const directory = sampleDirectory();

it('says what others owe late, who owes it and since when, and leads to the record', () => {
  expect(lateLines([late('respond', 'coordinator')], today, directory)).toEqual([
    {
      href: '/app/cases/a/',
      who: 'Answer Claire Le Brocq',
      what: 'Coordinator owes it',
      meta: 'Was due Monday 18 May',
    },
  ]);
});

it('names the roles where nobody owes it by name', () => {
  expect(lateLines([late('respond', null)], today, directory)[0]?.what).toBe('The head of service owes it');
});

it('says once what one person owes on one record', () => {
  const lines = lateLines(
    [
      late('respond', 'staff', '2026-05-11'),
      late('close', 'staff'),
      late('record-learning', 'coordinator'),
      late('close', 'staff', '2026-05-18', 'b'),
    ],
    today,
    directory,
  );
  expect(lines.map(({ href, what }) => [href, what])).toEqual([
    ['/app/cases/a/', 'Staff owes it'],
    ['/app/cases/a/', 'Coordinator owes it'],
    ['/app/cases/b/', 'Staff owes it'],
  ]);
});
