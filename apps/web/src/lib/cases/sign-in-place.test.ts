import { expect, it } from 'vitest';
import { periodOf } from './periods.ts';
import { placeAfterSignIn, signInFor } from './sign-in-place.ts';

const at = (path: string) => new URL(path, 'http://evenhand.example');

it('remembers where the person wanted to go', () => {
  const asked = signInFor(at('/app/cases/x/?act=responded'));
  expect(placeAfterSignIn(at(asked))).toBe('/app/cases/x/?act=responded');
  expect(signInFor(at('/app/'))).toBe('/app/sign-in/');
});

it.each([
  'https://elsewhere.example/app/',
  '//elsewhere.example/app/',
  '/app/../track',
  '/api/me',
  'javascript:alert(1)',
  '/app/sign-in/',
  '',
])('never leads out of the staff app: %s', (to) => {
  expect(placeAfterSignIn(at(`/app/sign-in/?${new URLSearchParams({ to }).toString()}`))).toBe('/app/');
});

it('cuts the calendar into half-open periods', () => {
  expect(periodOf('this-month', '2026-05-20')).toEqual({ from: '2026-05-01', until: '2026-06-01' });
  expect(periodOf('last-month', '2026-01-20')).toEqual({ from: '2025-12-01', until: '2026-01-01' });
  expect(periodOf('this-quarter', '2026-05-20')).toEqual({ from: '2026-04-01', until: '2026-07-01' });
  expect(periodOf('last-quarter', '2026-02-01')).toEqual({ from: '2025-10-01', until: '2026-01-01' });
  expect(periodOf('last-year', '2026-05-20')).toEqual({ from: '2025-01-01', until: '2026-01-01' });
});
