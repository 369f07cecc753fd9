// The one test command: types, format, lint, layers, dead code, house rules, unit and whole-system tests, and the
// product in a real browser. Fetches what it needs. Its last line is `N passed, N failed`; exit code 1 when any failed.
import { browserStep, buildStep, fullSteps } from './support/checks.ts';
import { ensureChromium } from './support/chromium.ts';
import { close, runSteps, withResults } from './support/steps.ts';
import type { Outcome } from './support/steps.ts';

const start = performance.now();

/** A browser that cannot be had is one failed check, not the end of the others. */
async function browser(): Promise<{ path?: string; outcome: Outcome }> {
  const outcome = { name: 'browser', passed: 0, failed: 0, seconds: 0 };
  try {
    const path = await ensureChromium();
    return { path, outcome: { ...outcome, passed: 1 } };
  } catch (error) {
    console.log(`FAILED  browser: ${error instanceof Error ? error.message : String(error)}`);
    return { outcome: { ...outcome, failed: 1 } };
  }
}

const outcomes = await withResults(async (results) => {
  // The browser comes down the wire while the cores are at work.
  const [{ path, outcome }, quick] = await Promise.all([browser(), runSteps(fullSteps(results), 2)]);
  const isBuilt = quick.some(({ name, failed }) => name === buildStep.name && failed === 0);
  if (path && isBuilt) return [outcome, ...quick, ...(await runSteps([browserStep(results, path)], 1))];
  const reason = path ? 'the web app was not built' : 'there is no browser';
  return [outcome, ...quick, { name: `e2e: not run, because ${reason}`, passed: 0, failed: 1, seconds: 0 }];
});

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all`);
close(outcomes);
