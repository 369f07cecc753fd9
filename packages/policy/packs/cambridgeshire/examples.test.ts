import { expect, test } from 'vitest';
import { clocksOf } from '../../derive/clocks.ts';
import { noticesAt } from '../../derive/notices.ts';
import { fold } from '../../history/fold.ts';
import { letterForm } from '../../letters/index.ts';
import { entryMaker, sampleDirectory, sampleId } from '../../testing.ts';
import { packName } from '../pack.ts';
import { cambridgeshire } from './pack.ts';

const record = { kind: 'arrangement', id: sampleId(0xa11) } as const;

function decidedOn(day: string, more: Record<string, unknown> = {}) {
  const make = entryMaker(packName(cambridgeshire), record);
  const body = { unit: 'unit', options: ['witness'], reasons: 'This is why.', contact: 'coordinator', ...more };
  const at = `${day}T10:00:00+01:00`;
  const state = fold(record, [make('restriction-imposed', at, 'service-head', body)], cambridgeshire);
  if (state.kind !== 'arrangement') throw new Error('It folded into another record.');
  return { state, setting: { pack: cambridgeshire, directory: sampleDirectory(), now: at } };
}

test.each([
  ['TV-184', '2025-10-03', '2026-04-03', '2026-04-02'],
  ['TV-185', '2026-08-28', '2027-02-28', '2027-02-26'],
])('%s: decided on %s, the review is due on %s, a day off, and worked to on %s', (_id, day, due, workTo) => {
  const { state, setting } = decidedOn(day);
  const review = clocksOf(state, setting).find(({ id }) => id === 'restriction-review');
  expect(review).toMatchObject({ due, firstDue: null });
  expect(review?.notes).toContainEqual({ note: 'falls-on-closed-day', clauses: [], day: workTo });
});

test('a review on an ordinary day comes without that remark', () => {
  const { state, setting } = decidedOn('2025-10-15');
  const review = clocksOf(state, setting).find(({ id }) => id === 'restriction-review');
  expect(review).toMatchObject({ due: '2026-04-15', notes: [] });
});

test('TV-082: of anonymous feedback the policy says nothing, and lends no rule', () => {
  expect(cambridgeshire.intake.anonymous).toBe('silent');
  expect(cambridgeshire.staged.value).toEqual([]);
  expect([...cambridgeshire.guards, ...cambridgeshire.duties].filter((rule) => rule.record === 'case')).toEqual([]);
});

test('the letter says how long it holds and how to have it reviewed, without a day that somebody typed', () => {
  const { state, setting } = decidedOn('2025-10-15');
  const parts = letterForm('restriction-decision').compose(state, setting, {});
  const textOf = (id: string): string => parts.find(({ part }) => part === id)?.text ?? '';
  expect(textOf('duration')).toBe('This holds until we look at it again on Wednesday 15 April 2026.');
  expect(textOf('challenge')).toContain('ask us to review it');
  const ended = decidedOn('2025-10-15', { until: '2026-01-30' });
  const letter = letterForm('restriction-decision').compose(ended.state, ended.setting, {});
  expect(letter.find(({ part }) => part === 'duration')?.text).toBe('This holds until Friday 30 January 2026.');
});

test('what the policy leaves open is shown where it is met, and what the council decided instead of the standard', () => {
  const setting = { pack: cambridgeshire, directory: sampleDirectory(), now: '2026-01-05T10:00:00Z' };
  expect(noticesAt('reports', setting).map(({ id }) => id)).toEqual(['D-82']);
  expect(noticesAt('act:warning-skipped', setting).map(({ id }) => id)).toEqual(['D-6', 'D-77']);
  const decided = {
    ...cambridgeshire,
    decided: {
      'report-interval': {
        ...{ pack: 'cambridgeshire', choice: 'report-interval', option: 'half-year', from: '2026-01-01' },
        ...{ reason: 'The team meets then.', decidedBy: 'administrator' },
      },
    },
  };
  expect(noticesAt('reports', { ...setting, pack: decided })[0]).toMatchObject({ does: 'Every half-year.' });
});
