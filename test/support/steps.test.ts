import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightTally, runSteps, tallyOf, vitestTally } from './steps.ts';
import type { Step } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'evenhand-steps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(value: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
  name,
  args: ['--eval', script],
  limitSeconds: 20,
  ...more,
});

async function run(steps: Step[], atOnce = 2) {
  const lines: string[] = [];
  const outcomes = await runSteps(steps, atOnce, (line) => void lines.push(line));
  return { outcomes, text: lines.join('\n') };
}

test('a step without a report counts as one, and one that fails shows all it said', async () => {
  const { outcomes, text } = await run([
    step('good', 'console.log("quiet")'),
    step('bad', 'console.log("on out"); console.error("on err"); process.exitCode = 3'),
  ]);
  expect(outcomes.find(({ name }) => name === 'good')).toMatchObject({ passed: 1, failed: 0 });
  expect(outcomes.find(({ name }) => name === 'bad')).toMatchObject({ passed: 0, failed: 1 });
  expect(text).not.toContain('quiet');
  expect(text).toMatch(/on out[^]*on err[^]*FAILED {2}bad/);
});

test('a step waits for the steps it needs, and fails unrun when one of them failed', async () => {
  const { outcomes, text } = await run([
    step('last', '', { after: ['first'] }),
    step('first', ''),
    step('broken', 'process.exitCode = 1'),
    step('hopeless', 'console.log("ran")', { after: ['broken'] }),
  ]);
  const names = outcomes.map(({ name }) => name);
  expect(names.indexOf('first')).toBeLessThan(names.indexOf('last'));
  expect(outcomes.find(({ name }) => name === 'hopeless')).toMatchObject({ passed: 0, failed: 1 });
  expect(text).toContain('not run, because "broken" failed');
});

test('a step over its limit is ended and fails', async () => {
  const { outcomes, text } = await run([step('endless', 'setInterval(() => {}, 1000)', { limitSeconds: 0.5 })]);
  expect(outcomes).toMatchObject([{ name: 'endless', passed: 0, failed: 1 }]);
  expect(text).toContain('ended after its limit');
});

test('steps that wait for each other are a mistake, said at once', async () => {
  await expect(run([step('a', '', { after: ['b'] }), step('b', '', { after: ['a'] })])).rejects.toThrow('a, b');
});

test('a bad ending is never all passed', () => {
  expect(tallyOf(0, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
  expect(tallyOf(1, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
  expect(tallyOf(1, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
  expect(tallyOf(null, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a run in which nothing ran has failed', () => {
  expect(tallyOf(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
});

test('counts of Vitest, a file that broke before its tests included', () => {
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const brokenFile = { status: 'failed', assertionResults: [] };
  const testResults = [failed, brokenFile, { status: 'passed', assertionResults: [{ status: 'passed' }] }];
  expect(vitestTally(report({ numPassedTests: 7, numFailedTests: 1, testResults }))).toEqual({ passed: 7, failed: 2 });
  expect(vitestTally(join(folder, 'none.json'))).toBeUndefined();
});

test('counts of Playwright: flaky and left-out tests have not passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightTally(report({ stats, errors: [{}] }))).toEqual({ passed: 4, failed: 5 });
  expect(playwrightTally(join(folder, 'none.json'))).toBeUndefined();
});
