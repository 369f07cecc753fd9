// `pnpm bench`: what is measured, against its bar. `pnpm bench policy` or part of a name: policy alone, by one core's processor
// time. `pnpm bench sync [size]`: the server, in ratios to Postgres itself, and pulls out of databases up to that size. Fails when
// a bar is missed.
import { measure } from './bench/bench.ts';
import { policyBenches } from './bench/policy.ts';
import { runSync } from './bench/sync/run-sync.ts';

const [wanted = '', largest = '10000'] = process.argv.slice(2);
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

function runPolicy(part: string): number {
  let missed = 0;
  for (const bench of policyBenches.filter(({ name }) => name.includes(part))) {
    const { name, unit, bar, figure, runs } = measure(bench);
    const reached = figure >= bar;
    if (!reached) missed += 1;
    const spread = `${number.format(Math.min(...runs))} to ${number.format(Math.max(...runs))}`;
    console.log(`${reached ? 'ok    ' : 'MISSED'}  ${name}`);
    console.log(`        ${number.format(figure)} ${unit} a second (${spread}), at least ${number.format(bar)}`);
  }
  return missed;
}

let missed = 0;
if (wanted !== 'sync') missed += runPolicy(wanted === 'policy' ? '' : wanted);
if (wanted === '' || wanted === 'sync') missed += await runSync(Number(largest));
process.exitCode = missed > 0 ? 1 : 0;
