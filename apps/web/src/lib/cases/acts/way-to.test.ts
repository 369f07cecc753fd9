import { expect, it } from 'vitest';
import { methodProblems, wayTo, whereBy } from './way-to.ts';

it.each([
  [{}, ''],
  [{ preferred: 'none', email: 'a@b.example' }, ''],
  [{ email: 'a@b.example' }, ''],
  [{ preferred: 'email' }, ''],
  [{ preferred: 'letter', address: '' }, ''],
  [{ preferred: 'email', email: 'a@b.example' }, 'email'],
  [{ preferred: 'phone', phone: '01632 960124' }, 'phone'],
  [{ preferred: 'letter', address: '1 High Street' }, 'letter'],
  [{ preferred: 'in-person' }, 'in-person'],
] as const)('the way to %o is %o', (contact, way) => expect(wayTo(contact)).toBe(way));

it('a way says where it leads, or that nobody knows', () => {
  expect(whereBy('letter', { address: '1 High Street\n St Helier ' })).toBe('1 High Street, St Helier');
  expect(whereBy('phone', { address: '1 High Street' })).toBe('No number is known');
  expect(whereBy('in-person', {})).toBeUndefined();
});

it('somebody has to say how it was done', () => {
  expect(methodProblems({ method: '' })).toHaveLength(1);
  expect(methodProblems({ method: 'phone' })).toEqual([]);
});
