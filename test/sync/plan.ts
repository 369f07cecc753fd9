// What happens in a run, decided by its seed alone and written down before anything runs, so that a run can be read and
// played again. What comes of a step depends on what its device knows by then: no plan can decide that.
import type { Staff } from '@evenhand/policy/directory';
import { crew, rolesToGive, units } from './organisation.ts';
import { seededRandom, type Random } from './random.ts';

/** A number of `record` is the place of its beginning among all beginnings of the plan. */
export type Act =
  | {
      do: 'begin';
      record: number;
      kind: 'case' | 'incident';
      unit: string;
      about: string[];
      also: 'nothing' | 'tap' | 'note';
    }
  | { do: 'note'; record: number }
  | { do: 'assign'; record: number; to: string }
  | { do: 'move'; record: number; to: string }
  | { do: 'restrict'; record: number; keeps: string[] }
  | { do: 'conflict'; record: number; staff: string }
  | { do: 'close'; record: number }
  | { do: 'reopen'; record: number };

export type Step =
  | { device: string; act: Act }
  /** The signal goes, or comes back. */
  | { device: string; to: 'lose' | 'find' }
  /** The app is closed in the middle of whatever it does, or opened again. */
  | { device: string; to: 'shut' | 'open' }
  /** Everything on it is gone; it is enrolled anew. */
  | { device: string; to: 'wipe' }
  | { device: string; to: 'clock'; ahead: number }
  | { device: string; to: 'serve'; server: number }
  | { kill: number }
  /** Whoever has a signal hears of everything before it goes on; in a bad network not always. */
  | { meet: true }
  | { staff: string; roles: Staff['roles'] }
  | { unit: string; below: string };

/** How bad the network is: shares of requests, and the longest delay in milliseconds. */
export interface Weather {
  drop: number;
  lose: number;
  cut: number;
  repeat: number;
  /** Of what the event stream brings: the connection breaks. */
  break: number;
  delay: number;
}

export interface Plan {
  seed: number;
  weather: Weather;
  /** Milliseconds by which each device's clock is ahead from the beginning. */
  clocks: Record<string, number>;
  /** Steps of a round begin together. `pause` milliseconds later the next begins. */
  rounds: { steps: Step[]; pause: number }[];
}

export const servers = 2;
export const calm: Weather = { drop: 0, lose: 0, cut: 0, repeat: 0, break: 0, delay: 0 };

const weathers: readonly Weather[] = [
  { drop: 0.05, lose: 0.05, cut: 0.03, repeat: 0.1, break: 0.05, delay: 15 },
  { drop: 0.15, lose: 0.15, cut: 0.1, repeat: 0.2, break: 0.15, delay: 50 },
  { drop: 0.25, lose: 0.25, cut: 0.15, repeat: 0.3, break: 0.3, delay: 90 },
];

const hour = 3_600_000;
const wrongClocks = [-200 * 24 * hour, -30 * hour, -hour, -60_000, 0, 0, 0, 0, 2_000, 5 * hour, 400 * 24 * hour];

const devices = Object.keys(crew);

/** Those who may do more than write something down, oftener than the others. */
const active = [...devices, 'gil', 'gil', 'dee', 'dee', 'bob', 'eli', 'hal'];

type Begun = { record: number; kind: 'case' | 'incident' }[];

function actOf(random: Random, begun: Begun): Act {
  const { record, kind } = random.pick(begun.slice(-8));
  const someone = (): string => random.pick(devices);
  const what = kind === 'incident' ? 0 : random.int(20);
  if (what < 6) return { do: 'note', record };
  if (what < 9) return { do: 'assign', record, to: someone() };
  if (what < 11) return { do: 'move', record, to: random.pick(units) };
  if (what < 13) return { do: 'restrict', record, keeps: [someone(), someone()] };
  if (what < 15) return { do: 'conflict', record, staff: someone() };
  return what < 18 ? { do: 'close', record } : { do: 'reopen', record };
}

const beginning = (random: Random, record: number): Extract<Act, { do: 'begin' }> => ({
  ...{ do: 'begin', record },
  kind: random.chance(0.8) ? 'case' : 'incident',
  unit: random.pick(units),
  about: random.chance(0.15) ? [random.pick(devices)] : [],
  also: random.pick(['nothing', 'nothing', 'tap', 'note']),
});

/** Steps that belong together: their places in the plan follow one another. */
function happening(random: Random, begun: Begun, kills: boolean): Step[][] {
  const kind = random.int(30);
  const device = random.pick(kind < 20 ? active : devices);
  if (begun.length < 3 || kind < 6) {
    const act = beginning(random, begun.length);
    begun.push(act);
    return [[{ device, act }]];
  }
  if (kind < 14) return [[{ device, act: actOf(random, begun) }]];
  if (kind < 20) {
    // Two people do something about one record while neither can hear of the other.
    const other = random.pick(active.filter((each) => each !== device));
    const both = [device, other];
    const act = actOf(random, begun);
    return [
      [{ meet: true }],
      both.map((each) => ({ device: each, to: 'lose' as const })),
      [
        { device, act },
        { device: other, act: random.chance(0.5) ? act : { ...actOf(random, begun), record: act.record } },
      ],
      both.map((each) => ({ device: each, to: 'find' as const })),
    ];
  }
  if (kind < 22) return [[{ device, to: random.pick(['lose', 'find']) }]];
  if (kind < 24) return [[{ staff: device, roles: random.pick(rolesToGive) }]];
  if (kind < 25)
    return [[{ unit: random.pick(['harbour', 'library']), below: random.pick(['north', 'south', 'all']) }]];
  if (kind < 26) return [[{ device, to: 'serve', server: random.int(servers) }]];
  if (kind < 27) return [[{ device, to: 'clock', ahead: random.pick(wrongClocks) }]];
  if (kind < 28) return [[{ device, to: 'shut' }], [{ device, to: 'open' }]];
  if (kind < 29) return [[{ device, to: 'wipe' }]];
  return kills ? [[{ kill: random.int(servers) }]] : [];
}

/** `kills`: servers are ended in the middle of it, which takes a run some seconds longer. */
export function planOf(seed: number, { rounds = 40, kills = seed % 8 === 0 } = {}): Plan {
  const random = seededRandom('plan', seed);
  const plan: Plan = {
    seed,
    weather: random.pick(weathers),
    clocks: Object.fromEntries(devices.map((device) => [device, random.chance(0.4) ? random.pick(wrongClocks) : 0])),
    rounds: [],
  };
  const begun: Begun = [];
  while (plan.rounds.length < rounds) {
    const together = Array.from({ length: 1 + random.int(3) }, () => happening(random, begun, kills));
    for (let place = 0; place < Math.max(...together.map(({ length }) => length)); place += 1) {
      const steps = together.flatMap((each) => each[place] ?? []);
      if (steps.length > 0) plan.rounds.push({ steps, pause: random.int(40) });
    }
  }
  // Whatever luck says, a run with kills has one in its middle.
  if (kills) plan.rounds.splice(Math.floor(rounds / 2), 0, { steps: [{ kill: random.int(servers) }], pause: 10 });
  return plan;
}

/** One step as a line that a person can read. */
export function lineOf(step: Step): string {
  if ('act' in step) {
    const { do: what, record, ...rest } = step.act;
    return `${step.device}: ${what} #${record} ${Object.values(rest).flat().join(' ')}`.trim();
  }
  if ('kill' in step) return `server ${step.kill} is killed`;
  if ('meet' in step) return 'all who can hear of everything';
  if ('staff' in step)
    return `${step.staff} is now ${step.roles.map(({ role, unit }) => `${role} at ${unit}`).join(' and ') || 'nothing'}`;
  if ('unit' in step) return `${step.unit} now stands below ${step.below}`;
  const more = 'ahead' in step ? ` ${step.ahead} ms ahead` : 'server' in step ? ` by server ${step.server}` : '';
  return `${step.device}: ${step.to}${more}`;
}
