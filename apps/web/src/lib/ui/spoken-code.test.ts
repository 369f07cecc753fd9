import { expect, it } from 'vitest';
import { spokenCode } from './spoken-code.ts';

it('reads a code group by group, digits as words', () => {
  expect(spokenCode(['JE', '4T7', '0K3', 'R'])).toBe('J E, four T seven, zero K three, R');
  expect(spokenCode([])).toBe('');
});
