import { expect, it } from 'vitest';
import { spokenCode } from './spoken-code.ts';

it('reads a code group by group, digits as words', () => {
  expect(spokenCode(['JE', '4T7', '0K3', 'R'])).toBe('Juliett Echo, four Tango seven, zero Kilo three, Romeo');
  expect(spokenCode([])).toBe('');
});
