/** One thing that is measured, with the bar it has to reach. */
export interface Bench {
  name: string;
  /** What is counted, in one second of one core. */
  unit: string;
  /** At least so many. */
  bar: number;
  /** Does the work once and says how many units it did. Called until a second of processor time has gone by. */
  once(): number;
}

export interface Measured {
  name: string;
  unit: string;
  bar: number;
  /** Median of the runs, in units a second of processor time: other work on the machine does not count. */
  figure: number;
  runs: number[];
}

const secondsGone = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
};

function run({ once }: Bench, seconds: number): number {
  const since = process.cpuUsage();
  let done = 0;
  do done += once();
  while (secondsGone(since) < seconds);
  return done / secondsGone(since);
}

/** Runs a bench: once to warm up, then `times` runs of a second. */
export function measure(bench: Bench, times = 5): Measured {
  run(bench, 0.5);
  const runs = Array.from({ length: times }, () => run(bench, 1));
  const sorted = [...runs].sort((a, b) => a - b);
  const { name, unit, bar } = bench;
  return { name, unit, bar, runs, figure: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
