import { expect, it } from 'vitest';
import { pinFault } from './pin-fault.ts';

it.each([
  ['', 'shape'],
  ['12345', 'shape'],
  ['1234567', 'shape'],
  ['12 456', 'shape'],
  ['111111', 'easy'],
  ['121212', 'easy'],
  ['123123', 'easy'],
  ['123456', 'easy'],
  ['567890', 'easy'],
  ['654321', 'easy'],
  ['098765', 'easy'],
  ['482913', null],
  ['112233', null],
])('%s: %s', (pin, fault) => expect(pinFault(pin)).toBe(fault));
