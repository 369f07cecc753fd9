import { expect, it } from 'vitest';
import { wantsSignIn } from './contact-lock.ts';

const heard = '2026-05-01T09:00:00.000Z';

it('opens without the server for thirty days after it was last heard, and not after', () => {
  expect(wantsSignIn(heard, new Date('2026-05-01T09:01:00.000Z'))).toBe(false);
  expect(wantsSignIn(heard, new Date('2026-05-31T09:00:00.000Z'))).toBe(false);
  expect(wantsSignIn(heard, new Date('2026-05-31T09:00:00.001Z'))).toBe(true);
});

it('asks nothing where nothing is known, and does not lock for a clock that was set back', () => {
  expect(wantsSignIn(undefined, new Date(heard))).toBe(false);
  expect(wantsSignIn(heard, new Date('2020-01-01T00:00:00.000Z'))).toBe(false);
});
