// Runs named steps as child processes, a few at a time, and counts what passed and failed.
//
//   a step that passes is one line; a step that fails prints everything it said
//   a step with a results file counts its tests, any other step counts as one
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from './memory-folder.ts';
import { repoRoot } from './tree.ts';

export type Tally = { passed: number; failed: number };

export type Step = {
  name: string;
  /** Arguments for Node: the script first, absolute or from the repository's folder. */
  args: string[];
  /** Folder to run in, from the repository's folder. */
  folder?: string;
  env?: Record<string, string>;
  /** Longer than this and the step is ended and counts as failed. */
  limitSeconds: number;
  /** Names of steps that must have passed; when one has not, this step fails unrun. */
  after?: string[];
  /** Reads the tests counted in the step's results file; undefined when there is none. */
  count?: () => Tally | undefined;
  /** Prints as it goes instead of at the end; for the long ones. */
  live?: boolean;
};

export type Outcome = Tally & { name: string; seconds: number };

const running = new Set<ChildProcess>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
    process.kill(process.pid, signal);
  });
}

function runChild(step: Step): Promise<{ code: number | null; said: string; late: boolean }> {
  const child = spawn(process.execPath, step.args, {
    cwd: step.folder ? `${repoRoot}/${step.folder}` : repoRoot,
    // Each tool and each program that a test starts is thousands of lines to compile; Node keeps what it made of them.
    env: {
      NODE_COMPILE_CACHE: join(repoRoot, 'node_modules/.cache/node'),
      ...memoryFolder(),
      ...process.env,
      ...step.env,
    },
    stdio: ['ignore', step.live ? 'inherit' : 'pipe', step.live ? 'inherit' : 'pipe'],
  });
  running.add(child);
  let said = '';
  let late = false;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  const limit = setTimeout(() => {
    late = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, step.limitSeconds * 1000);
  return new Promise((done) => {
    const end = (code: number | null): void => {
      clearTimeout(limit);
      running.delete(child);
      done({ code, said, late });
    };
    child.on('error', (error) => {
      said += `${error.message}\n`;
      end(null);
    });
    child.on('close', end);
  });
}

/** What a step's exit code and results file amount to: a step that ended badly never counts as all passed. */
export function tallyOf(code: number | null, counted: Tally | undefined): Tally {
  if (!counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (code === 0 && counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
  return code === 0 ? counted : { passed: counted.passed, failed: Math.max(1, counted.failed) };
}

async function runStep(step: Step, before: readonly Outcome[], say: (line: string) => void): Promise<Outcome> {
  const missing = (step.after ?? []).filter((name) => before.some((done) => done.name === name && done.failed > 0));
  if (missing.length > 0) {
    say(`FAILED  ${step.name}: not run, because "${missing.join('", "')}" failed`);
    return { name: step.name, passed: 0, failed: 1, seconds: 0 };
  }
  const start = performance.now();
  if (step.live) say(`begin   ${step.name}`);
  const { code, said, late } = await runChild(step);
  const seconds = (performance.now() - start) / 1000;
  const tally = tallyOf(code, step.count?.());
  const counts = step.count ? `${tally.passed} passed${tally.failed ? `, ${tally.failed} failed` : ''}, ` : '';
  if (tally.failed === 0) {
    say(`ok      ${step.name}  (${counts}${seconds.toFixed(1)} s)`);
  } else {
    const why = late ? `ended after its limit of ${step.limitSeconds} s` : `exit ${code}`;
    say(`${said.trimEnd()}\nFAILED  ${step.name}  (${counts}${why}, ${seconds.toFixed(1)} s)`);
  }
  return { name: step.name, ...tally, seconds };
}

/**
 * Runs the steps, at most `atOnce` at a time, in the given order as far as `after` allows.
 * Never rejects for a failing step: it is counted.
 */
export async function runSteps(steps: readonly Step[], atOnce: number, say = console.log): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...steps];
  const names = new Set(steps.map((step) => step.name));
  const isReady = (step: Step): boolean =>
    (step.after ?? []).every((name) => !names.has(name) || outcomes.some((done) => done.name === name));
  const active = new Set<Promise<void>>();
  while (waiting.length > 0 || active.size > 0) {
    const next = active.size < atOnce ? waiting.find(isReady) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const job: Promise<void> = runStep(next, outcomes, say).then((outcome) => {
        outcomes.push(outcome);
        active.delete(job);
      });
      active.add(job);
    } else if (active.size > 0) {
      await Promise.race(active);
    } else {
      throw new Error(`Steps wait for each other: ${waiting.map((step) => step.name).join(', ')}`);
    }
  }
  return outcomes;
}

/** Names the steps that failed, prints the closing line `N passed, N failed` and sets the exit code by it. */
export function close(outcomes: readonly Outcome[], say = console.log): void {
  for (const { name } of outcomes.filter((outcome) => outcome.failed > 0)) say(`FAILED  ${name}`);
  const sum = (pick: (tally: Tally) => number): number => outcomes.reduce((total, one) => total + pick(one), 0);
  const failed = sum((one) => one.failed);
  say(`${sum((one) => one.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Calls `work` with a fresh folder for result files, and removes it at the end. */
export async function withResults<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const cache = join(repoRoot, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'results-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The counts of Vitest's JSON report; a file that failed before its tests counts as one failure. */
export function vitestTally(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** The counts of Playwright's JSON report; a test that did not run counts as failed. */
export function playwrightTally(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
