import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runScenarios } from './command.ts';

const right = `
scenario: It holds
pack: jersey-feedback
entries: [{ at: 2025-09-08T10:00:00+01:00, kind: feedback-received }]
expect: [{ now: 2025-09-08T11:00:00+01:00, stage: stage-1 }]
`;
const wrong = right.replace('It holds', 'It does not hold').replace('stage: stage-1', 'stage: closed');

/** Runs the command over files that are only here, and keeps what it prints. */
async function run(files: Record<string, string>, paths: readonly string[]) {
  const printed: string[] = [];
  const tally = await runScenarios(paths, {
    list: (path) => Promise.resolve(Object.keys(files).filter((file) => file === path || file.startsWith(`${path}/`))),
    read: (file) =>
      file.includes('locked') ? Promise.reject(new Error('no permission')) : Promise.resolve(files[file] ?? ''),
    parse: (text) =>
      [parseAllDocuments(text)].flat().map((document): unknown => {
        if (document.errors[0]) throw document.errors[0];
        return document.toJS();
      }),
    print: (line) => printed.push(line),
  });
  return { tally, printed, last: printed.at(-1) };
}

test('says nothing of what holds but the count', async () => {
  const { printed, tally } = await run({ 'a/one.scenario.yaml': right }, ['a']);
  expect(printed).toEqual(['1 passed, 0 failed']);
  expect(tally).toEqual({ passed: 1, failed: 0 });
});

test('prints what was wanted, what was derived, and ends with the count by scenario', async () => {
  const { printed, last } = await run(
    { 'a/one.scenario.yaml': `${right}---${wrong}---${right}`, 'a/two.scenario.yaml': wrong },
    ['a'],
  );
  expect(last).toBe('2 passed, 2 failed');
  expect(printed.slice(0, 4)).toEqual([
    'FAILED  a/one.scenario.yaml: It does not hold',
    '  expect[0].stage',
    '    wanted   closed',
    '    derived  stage-1',
  ]);
});

describe('what is no scenario counts as failed, with one sentence', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['a path with nothing', {}, 'b', 'FAILED  b: there is no scenario file (*.scenario.yaml) here.'],
    ['a file of comments', { b: '# nothing' }, 'b', 'FAILED  b: it holds no scenario.'],
    ['a file that is no YAML', { b: 'a: [' }, 'b', 'FAILED  b: it cannot be read: '],
    ['a file that may not be read', { locked: right }, 'locked', 'FAILED  locked: it cannot be read: no permission.'],
    ['a document that is none', { b: 'scenario: 7' }, 'b', 'FAILED  b: this is no scenario: scenario must be text.'],
  ])('%s', async (_name, files, path, sentence) => {
    const { printed, last } = await run(files, [path]);
    expect(printed[0]).toContain(sentence);
    expect(printed).toHaveLength(2);
    expect(last).toBe('0 passed, 1 failed');
  });

  test('and the others still run', async () => {
    const { last } = await run({ 'a/one': right, 'a/two': 'a: [' }, ['a', 'nowhere']);
    expect(last).toBe('1 passed, 2 failed');
  });
});
