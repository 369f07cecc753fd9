import { expect, it } from 'vitest';
import * as paths from '#lib/paths.ts';
import { isAt } from './is-at.ts';

const home = { href: paths.app() };
const cases = { href: paths.cases() };

it('marks the one place an address belongs to', () => {
  expect(isAt(home, '/app/')).toBe(true);
  expect(isAt(home, paths.caseOf('x'))).toBe(false);
  expect(isAt(cases, paths.caseOf('x'))).toBe(true);
  expect(isAt(cases, paths.incidentOf('x'))).toBe(true);
  expect(isAt(cases, paths.search())).toBe(false);
});
