import { describe, expect, test } from 'vitest';
import { broken, textRules } from './text-rules.ts';
import { readTree } from './tree-files.ts';

const files = readTree();

describe.each(textRules)('$name', (rule) => {
  test('holds in the whole tree', () => {
    expect(broken(rule, files)).toEqual([]);
  });

  test('can fail, and only where it should', () => {
    for (const sample of rule.bad) expect(broken(rule, [sample]), sample.text).toHaveLength(1);
    expect(broken(rule, rule.good)).toEqual([]);
  });
});
