// How long and from which seed: fixed in the test command, given by `pnpm fuzz` (test/fuzz.ts).
import { env } from 'node:process';
import type fc from 'fast-check';

const asked = (name: string, otherwise: number): number => Number(env[name] ?? otherwise);

/** Of the one big property; the others take their share of it. The whole is `pnpm fuzz`: 10,000. */
export const runs = asked('FUZZ_RUNS', 2000);

const seed = asked('FUZZ_SEED', 20_260_518);

export const settings = (numRuns: number): fc.Parameters<unknown> => ({
  ...{ seed, numRuns: Math.max(1, Math.round(numRuns)), endOnFailure: false },
  interruptAfterTimeLimit: Math.max(240_000, runs * 30),
  markInterruptAsFailure: true,
});
