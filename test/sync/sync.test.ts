// A few short runs of the simulation; `pnpm sim --runs 1000` is the long one. docs/sync.md says what is proven.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHeldOpen } from './held-open.ts';
import { invariants, violationsOf } from './invariants.ts';
import { planOf } from './plan.ts';
import { runRxdbSuite } from './rxdb-suite.ts';
import { simulate, type Result } from './simulate.ts';
import { spoilers } from './spoil.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()), 200_000);
afterAll(() => stage?.close(), 60_000);

const seeds = [
  { seed: 7, kills: false },
  { seed: 20, kills: false },
  { seed: 31, kills: true },
];
const results: Result[] = [];

describe('many devices, two servers, one database and a bad network', () => {
  test.each(seeds)('keep every invariant with seed $seed', async ({ seed, kills }) => {
    const result = await simulate(stage, planOf(seed, { rounds: 24, kills }));
    results.push(result);
    // What happened is worth reading only when something is broken.
    const told = result.violations.length === 0 ? [] : [...result.violations, ...result.history];
    expect(told).toEqual([]);
  });

  test('and it was no calm day: much was lost, something was refused, taken away, wiped and killed', () => {
    const total = (name: string): number =>
      results.flatMap(({ outcome }) => outcome.devices).reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
    const lives = total('lives') - results.length * (results[0]?.outcome.devices.length ?? 0);
    const refused = results
      .flatMap(({ outcome }) => outcome.truth.entries)
      .filter(({ entry }) => entry.verdict === 'refused');
    const killed = results.flatMap(({ history }) => history).filter((line) => line.endsWith('is killed'));
    const seen = { drop: total('drop'), lose: total('lose'), cut: total('cut'), repeat: total('repeat'), lives };
    const more = { removed: total('removed'), refused: refused.length, killed: killed.length };
    for (const [what, count] of Object.entries({ ...seen, ...more })) expect(count, what).toBeGreaterThan(0);
  });
});

test.each(invariants)('invariant $number finds what breaks it', ({ number }) => {
  const outcome = structuredClone(results[0]?.outcome);
  if (!outcome) throw new Error('No run came to an end.');
  spoilers[number]?.(outcome);
  expect(violationsOf(outcome).map((each) => each.number)).toContain(number);
});

describe('two servers, one of which takes its time', () => runHeldOpen(() => stage));

describe('a client that is not ours', () => runRxdbSuite(() => stage));

test('a seed always gives the same plan, and another seed another one', () => {
  expect(planOf(7)).toEqual(planOf(7));
  expect(planOf(8)).not.toEqual(planOf(7));
});
