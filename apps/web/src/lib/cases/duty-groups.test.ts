import type { Duty } from '@evenhand/policy/derive/duties';
import { expect, it } from 'vitest';
import type { OwedDuty } from '#lib/store/port.ts';
import { words } from '#lib/words/index.ts';
import { dutyCounts, groupDuties, whoseDuties } from './duty-groups.ts';
import { dueWords } from './duty-words.ts';

const today = '2026-05-20';
const owed = (id: Duty['id'], due: string | null, record = id as string): OwedDuty => ({
  duty: {
    id,
    due,
    act: 'responded',
    roles: ['staff'],
    person: null,
    clock: null,
    late: due !== null && due < today,
    because: [],
  },
  summary: { id: record, name: 'Claire Le Brocq' } as OwedDuty['summary'],
});

it('groups by what cannot wait, late, today, without a day, then each day that comes', () => {
  const groups = groupDuties(
    [
      owed('respond', '2026-05-22'),
      owed('record-learning', null),
      owed('acknowledge', today),
      owed('close', '2026-05-19'),
      owed('act-on-danger', null),
      owed('tell-of-delay', null),
    ],
    today,
  );
  expect(groups.map(({ when, day, items }) => [when, day, ...items.map(({ duty }) => duty.id)])).toEqual([
    ['now', null, 'act-on-danger'],
    ['late', null, 'tell-of-delay', 'close'],
    ['today', today, 'acknowledge'],
    ['now', null, 'record-learning'],
    ['day', '2026-05-22', 'respond'],
  ]);
  expect(dutyCounts(groups)).toEqual({ late: 2, today: 1, soon: 2, later: 1 });
});

it('asks once where one act settles two duties of the same day', () => {
  const groups = groupDuties(
    [owed('first-response', today, 'a'), owed('acknowledge', today, 'a'), owed('first-response', today, 'b')],
    today,
  );
  expect(groups.flatMap(({ items }) => items.map(({ duty, summary }) => duty.id + summary.id))).toEqual([
    'acknowledgea',
    'first-responseb',
  ]);
});

it('says by when in words', () => {
  expect(dueWords('2026-05-19', today)).toBe('Was due Tuesday 19 May');
  expect(dueWords(today, today)).toBe('By the end of today');
  expect(dueWords('2026-05-22', today)).toBe('By Friday 22 May');
  expect(dueWords(null, today)).toBe('As soon as you can');
});

it('says what is owed in one sentence', () => {
  const said = (late: number, today: number, soon: number, later: number): string =>
    words.home.owed('Amy', { late, today, soon, later });
  expect(said(1, 2, 0, 4)).toBe('One thing is late and two are due today, Amy.');
  expect(said(2, 0, 0, 4)).toBe('Two things are late, Amy. Nothing more is due today.');
  expect(said(0, 1, 0, 0)).toBe('One thing is due today, Amy.');
  expect(said(0, 0, 0, 3)).toBe('Nothing is due today, Amy. Three things come later.');
  expect(said(0, 0, 0, 0)).toBe('Nothing waits for you, Amy.');
});

it('does not say that nothing is due while something waits without a day', () => {
  const said = (late: number, today: number, soon: number): string =>
    words.home.owed('Amy', { late, today, soon, later: 5 });
  expect(said(0, 0, 2)).toBe('Two things should be done as soon as you can, Amy.');
  expect(said(1, 0, 1)).toBe('One thing is late and one should be done as soon as you can, Amy.');
  expect(said(3, 1, 2)).toBe('Three things are late, one is due today and two should be done as soon as you can, Amy.');
});

it('tells a list of one’s own from one of a role, and from an empty one', () => {
  const own = owed('close', today, 'b');
  own.duty.person = 'amy';
  expect(whoseDuties(groupDuties([owed('respond', today, 'a'), own], today))).toBe('own');
  expect(whoseDuties(groupDuties([owed('respond', today, 'a')], today))).toBe('shared');
  expect(whoseDuties([])).toBe('none');
});
