import { expect, test } from 'vitest';
import { phoneDigits } from './phone.ts';

test.each([
  ['07700 900123', '07700900123'],
  ['+44 7700 900-123', '07700900123'],
  ['+44 (0)7700 900123', '07700900123'],
  ['0044 1534 960001', '01534960001'],
  ['(01534) 960001', '01534960001'],
  ['960001', '960001'],
  ['+353 1 960001', '3531960001'],
  ['1234', null],
  ['12 High Street', null],
  ['', null],
])('"%s" is %s', (written, digits) => expect(phoneDigits(written)).toBe(digits));
