import { expect, test } from 'vitest';
import { absent, known, misplaced, required } from './layout.ts';
import { readTree } from './tree-files.ts';

const paths = readTree().map(({ path }) => path);

test('everything stands in a known place', () => {
  expect(misplaced(paths)).toEqual([]);
});

test('every part of the house is there', () => {
  expect(absent(paths)).toEqual([]);
});

test('the rule can fail, in each folder it watches', () => {
  for (const folder of Object.keys(known)) {
    expect(misplaced([`${folder}Strange/file.ts`]), folder).toHaveLength(1);
    expect(misplaced([`${folder}strange.zip`]), folder).toHaveLength(1);
  }
  expect(misplaced(['apps/server/main.ts', 'packages/policy/time/day.ts', '.ci/run', 'docs/glossary.md'])).toEqual([]);
});

test('a missing part is named', () => {
  expect(absent([])).toEqual(required);
  expect(absent(['apps/server/main.ts'])).not.toContain('apps/server/main.ts');
  expect(absent(['test/e2e/journey.e2e.ts'])).not.toContain('test/e2e/');
});
