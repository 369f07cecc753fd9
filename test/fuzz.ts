// `pnpm fuzz [--runs 10000] [--seed 7]`: sends the API what it must refuse (test/fuzz). Without a seed it takes a new one and
// says it, so that what it finds can be sent again. Exit code 1 when something was found.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repoRoot } from './support/tree.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('It is `pnpm fuzz --runs 10000 --seed 7`, with whole numbers.');
  process.exit(1);
}
console.log(`${runs} bad requests, and a share of them of each other kind; again with --seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [join(repoRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'fuzz', '--reporter', 'verbose'],
  {
    cwd: join(repoRoot, 'test'),
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed) },
  },
);
process.exitCode = status ?? 1;
