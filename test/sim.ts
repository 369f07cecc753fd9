// `pnpm sim`: many devices against real servers and a real database through a bad network, run after run.
//   --runs 20     so many runs (1 when left out)
//   --seed 7      the first run's seed, the others follow; with it alone, one run is played again
//   --minutes 10  no further run begins after so long
//   --history     prints what happened also where nothing is broken
import { parseArgs } from 'node:util';
import { planOf } from './sync/plan.ts';
import { simulate, type Result } from './sync/simulate.ts';
import { openStage } from './sync/stage.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    history: { type: 'boolean', default: false },
  },
});
const [runs, minutes] = [Number(values.runs), Number(values.minutes)];
const first = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);

function tell(seed: number, { violations, outcome, history, seconds }: Result): void {
  const { truth, devices } = outcome;
  const refused = truth.entries.filter(({ entry }) => entry.verdict === 'refused').length;
  const faults = devices.flatMap(({ counts }) => Object.entries(counts));
  const sum = (name: string) => faults.reduce((total, [each, count]) => total + (each === name ? count : 0), 0);
  const what = `${truth.entries.length} entries, ${refused} refused, ${sum('removed')} taken away, ${sum('drop') + sum('lose') + sum('cut')} lost or cut, ${sum('repeat')} twice`;
  console.log(`${violations.length === 0 ? 'ok    ' : 'BROKEN'} seed ${seed}  ${seconds.toFixed(1)} s  ${what}`);
  for (const { number, says, examples } of violations)
    console.log(`  ${number}. ${says}\n${examples.map((each) => `     ${each}`).join('\n')}`);
  const lines = values.history ? history : violations.length > 0 ? history.slice(-40) : [];
  for (const line of lines) console.log(`     | ${line}`);
  if (violations.length > 0) console.log(`  Again: pnpm sim --seed ${seed}`);
}

const stage = await openStage();
let passed = 0;
let failed = 0;
const started = Date.now();
try {
  for (let run = 0; run < runs && Date.now() - started < minutes * 60_000; run += 1) {
    const seed = first + run;
    const result = await simulate(stage, planOf(seed));
    tell(seed, result);
    if (result.violations.length === 0) passed += 1;
    else failed += 1;
  }
} finally {
  await stage.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
