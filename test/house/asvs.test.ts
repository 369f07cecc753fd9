import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repoRoot } from '../support/tree.ts';
import { readRows, requirements, summaryOf, wrongIn, type Row } from './asvs.ts';

const read = (path: string): string => readFileSync(join(repoRoot, path), 'utf8');
const isThere = (path: string): boolean => existsSync(join(repoRoot, path));
const rows = readRows(read('docs/asvs.md'));

test('every requirement of level 1 and 2 is answered once, and what it names is there', () => {
  expect(requirements().size).toBe(253);
  expect(wrongIn(rows, isThere)).toEqual([]);
});

test('docs/security.md counts them as they are', () => {
  expect(read('docs/security.md')).toContain(summaryOf(rows));
});

test('the rule can fail', () => {
  const [row] = rows;
  if (!row) throw new Error('There are no rows.');
  const without = rows.slice(1);
  expect(wrongIn(without, isThere)).toEqual([`${row.number} is not listed.`]);
  const more = (change: Partial<Row>): string[] => wrongIn([{ ...row, ...change }, ...without], isThere);
  expect(more({ level: 3 - row.level })).toHaveLength(1);
  expect(more({ how: '' })).toHaveLength(1);
  expect(more({ shown: 'test/nowhere.test.ts' })).toHaveLength(1);
  expect(more({ state: 'nearly' as Row['state'] })).toHaveLength(1);
  expect(wrongIn([...rows, row], isThere)).toHaveLength(2);
});
