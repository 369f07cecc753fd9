import { expect, test } from 'vitest';
import { clockWords } from './device-words.ts';

const day = 86_400_000;

test.each([
  [0, 'Agreed with the server when it was last heard from.'],
  [20_000, 'Agreed with the server when it was last heard from.'],
  [3 * day, '3 days ahead of the server. Times you record are put right.'],
  [-3 * day, '3 days behind the server. Times you record are put right.'],
])('a clock that is %i ms ahead of the server', (skew, said) => {
  expect(clockWords(skew, '2026-05-20T09:00:00Z')).toBe(said);
});

test('one that was never compared', () => {
  expect(clockWords(0, null)).toBe('It is compared with the server once that is heard from.');
});
