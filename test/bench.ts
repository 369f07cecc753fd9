// `pnpm bench [part of a name]`: what is measured, against its bar; one core, processor time. Fails when a bar is missed.
import { measure } from './bench/bench.ts';
import { policyBenches } from './bench/policy.ts';

const wanted = process.argv[2] ?? '';
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

let missed = 0;
for (const bench of policyBenches.filter(({ name }) => name.includes(wanted))) {
  const { name, unit, bar, figure, runs } = measure(bench);
  const reached = figure >= bar;
  if (!reached) missed += 1;
  const spread = `${number.format(Math.min(...runs))} to ${number.format(Math.max(...runs))}`;
  console.log(`${reached ? 'ok    ' : 'MISSED'}  ${name}`);
  console.log(`        ${number.format(figure)} ${unit} a second (${spread}), at least ${number.format(bar)}`);
}
process.exitCode = missed > 0 ? 1 : 0;
