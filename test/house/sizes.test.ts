import { describe, expect, test } from 'vitest';
import { caps, sizesOf, tooLarge } from './sizes.ts';
import { readTree } from './tree-files.ts';

const file = (path: string, lines: number) => ({ path, text: 'line\n'.repeat(lines) });

test('source files are short', () => {
  const files = readTree();
  const { median, p90, largest } = sizesOf(files);
  console.log(`lines of source files: median ${median}, p90 ${p90}, largest ${largest}`);
  if (median > caps.median) console.warn(`the median should be at most ${caps.median}`);
  expect(tooLarge(files)).toEqual([]);
});

describe('the rule can fail', () => {
  test('on one file over its cap, source or test', () => {
    const small = Array.from({ length: 20 }, (_, index) => file(`apps/server/db/small-${index}.ts`, 10));
    expect(tooLarge([...small, file('apps/server/db/long.ts', 301)])).toEqual([
      'apps/server/db/long.ts: 301 lines, at most 300',
    ]);
    expect(tooLarge([...small, file('apps/server/db/long.test.ts', 601)])).toHaveLength(1);
    expect(tooLarge([...small, file('apps/server/db/long.ts', 300), file('test/e2e/long.e2e.ts', 600)])).toEqual([]);
  });

  test('on too many long files', () => {
    const files = Array.from({ length: 10 }, (_, index) => file(`apps/web/src/lib/f${index}.svelte`, 250));
    expect(tooLarge(files)).toEqual(['nine in ten source files may have at most 200 lines, it is 250']);
  });

  test('but not on data, SQL or pages of docs', () => {
    const files = ['packages/policy/packs/some-pack/clauses.ts', 'apps/server/db/migrations/0001-all.sql', 'docs/a.md'];
    expect(tooLarge(files.map((path) => file(path, 5000)))).toEqual([]);
  });

  test('and counts median and largest', () => {
    const files = [10, 20, 30, 40, 500].map((lines) => file(`packages/policy/time/f-${lines}.ts`, lines));
    expect(sizesOf(files)).toEqual({ median: 30, p90: 500, largest: 500 });
  });
});
