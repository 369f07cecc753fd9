import { expect, it } from 'vitest';
import { complaint, viewOf } from '../sample-view.ts';
import { extendDoubt } from './extend-doubt.ts';

// Wednesday 20 May 2026; the complaint came on Friday 15 May.
const view = viewOf([complaint().received], '2026-05-20T09:30:00+01:00');
const clock = view.clocks.find(({ id }) => id === 'stage-1');
const doubt = (until: string | undefined) => extendDoubt(clock, until, view.setting);

it('asks nothing about a working day that is near', () => {
  expect(clock?.due).toBe('2026-05-22');
  expect(doubt('2026-06-04')).toBeNull();
});

it('asks nothing before there is a later day', () => {
  expect(doubt(undefined)).toBeNull();
  expect(doubt('2026-05-17')).toBeNull();
});

it('asks about a day that does not count', () => {
  expect(doubt('2026-05-30')).toBe(
    'The new day would be Saturday 30 May, which is not a working day, and gives 4 working days more: is that what was agreed?',
  );
});

it('asks about a day further away than twice the length of the clock', () => {
  expect(doubt('2026-06-05')).toBe(
    'The new day would be Friday 5 June, and gives 9 working days more: is that what was agreed?',
  );
});
