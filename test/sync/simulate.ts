import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Directory, Staff } from '@evenhand/policy/directory';
import { violationsOf, type Outcome, type Violation } from './invariants.ts';
import { administrator, crew, nameOf } from './organisation.ts';
import { lineOf, type Plan, type Step } from './plan.ts';
import { seededRandom } from './random.ts';
import type { Stage } from './stage.ts';
import { uuidV7 } from '../../apps/web/src/lib/device/uuid-v7.ts';
import type { Remote } from './tablets.ts';
import { lastNumber, lastReachChange, truthOf, type Era } from './truth.ts';

export interface Result {
  violations: Violation[];
  outcome: Outcome;
  /** What happened, a line each. */
  history: string[];
  seconds: number;
}

/** How long everything may take to come to rest after the network is well again. */
const restSeconds = 30;

/** Plays a plan and says which invariants it broke. */
export async function simulate(stage: Stage, plan: Plan): Promise<Result> {
  const run = new Run(stage, plan, `sim-${plan.seed}-${randomUUID().slice(0, 8)}`);
  const started = performance.now();
  try {
    await run.begin();
    for (const { steps, pause: milliseconds } of plan.rounds) {
      await Promise.all(steps.map((step) => run.take(step)));
      await pause(milliseconds);
    }
    const { outcome, violations } = await run.rest();
    return { outcome, violations, history: run.history, seconds: (performance.now() - started) / 1000 };
  } finally {
    await run.end();
  }
}

class Run {
  readonly history: string[] = [];
  readonly #stage: Stage;
  readonly #plan: Plan;
  readonly #organisation: string;
  readonly #records: { kind: 'case' | 'incident'; id: string }[];
  readonly #eras: Era[] = [];
  readonly #restarts: Promise<void>[] = [];
  #directoryTurn: Promise<void> = Promise.resolve();
  #devices = new Map<string, Remote>();
  #administrator: Record<string, string> = {};

  constructor(stage: Stage, plan: Plan, organisation: string) {
    this.#stage = stage;
    this.#plan = plan;
    this.#organisation = organisation;
    const random = seededRandom('records', plan.seed);
    const begun = plan.rounds.flatMap(({ steps }) =>
      steps.flatMap((step) => ('act' in step && step.act.do === 'begin' ? [step.act.kind] : [])),
    );
    this.#records = begun.map((kind) => ({ kind, id: uuidV7(Date.now(), random.bytes(10)) }));
  }

  async begin(): Promise<void> {
    const { seed, weather, clocks } = this.#plan;
    const directory = await this.#stage.found(this.#organisation);
    this.#eras.push({ from: 0, asked: 0, directory });
    this.#administrator = await this.#stage.signIn(this.#organisation, administrator);
    const settings = Object.keys(crew).map(async (staff, index) => ({
      ...{ run: this.#organisation, seed, staff, ahead: clocks[staff] ?? 0 },
      ...{ servers: this.#stage.servers, server: index % this.#stage.servers.length },
      headers: await this.#stage.signIn(this.#organisation, staff),
    }));
    this.#devices = await this.#stage.tablets.begin(await Promise.all(settings));
    const devices = [...this.#devices.values()];
    await Promise.all(devices.map((device) => device.open()));
    await Promise.all(devices.map((device) => device.weather(weather)));
  }

  /** Takes one step, and writes down what came of it. What takes long is not waited for: the others go on meanwhile. */
  async take(step: Step): Promise<void> {
    const line = lineOf(step);
    if ('device' in step) {
      const device = this.#devices.get(step.device);
      if (!device) throw new Error(`There is no device of ${step.device}.`);
      const came = await this.#takeOn(device, step);
      this.history.push(came === undefined ? line : `${line}: ${came}`);
      return;
    }
    this.history.push(line);
    if ('meet' in step) await this.#meet();
    else if ('kill' in step) this.#restarts.push(this.#stage.kill(step.kill));
    else await this.#changeDirectory(step);
  }

  async #takeOn(device: Remote, step: Extract<Step, { device: string }>): Promise<string | undefined> {
    if ('act' in step) {
      const record = this.#records[step.act.record];
      return record ? device.act(step.act, record) : 'nothing has begun yet';
    }
    const failed = (error: unknown): void => void this.history.push(`${lineOf(step)}: FAILED ${String(error)}`);
    switch (step.to) {
      case 'lose':
      case 'find':
        await device.signal(step.to === 'find');
        return undefined;
      case 'clock':
        await device.clock(step.ahead);
        return undefined;
      case 'serve':
        await device.serve(step.server);
        return undefined;
      default:
        void device[step.to]().catch(failed);
        return undefined;
    }
  }

  async #meet(): Promise<void> {
    const until = Date.now() + 3000;
    const last = await lastNumber(this.#stage.sql, this.#organisation);
    for (;;) {
      const all = await Promise.all([...this.#devices.values()].map((device) => device.status()));
      if (all.every(({ listening, cursor, unsent }) => !listening || (cursor >= last && unsent === 0))) return;
      if (Date.now() > until) return;
      await pause(20);
    }
  }

  /** As an administrator does, at whichever server answers. One after the other, so that each has a number of its own. */
  async #changeDirectory(step: Exclude<Step, { device: string } | { kill: number } | { meet: true }>): Promise<void> {
    this.#directoryTurn = this.#directoryTurn.then(async () => {
      const asked = Date.now();
      if ('staff' in step) {
        const { staff, roles } = step;
        await this.#post(`/api/people/${staff}`, { name: nameOf(staff), title: '', lineManager: null, roles });
      } else await this.#post(`/api/units/${step.unit}`, { name: step.unit, parent: step.below });
      const directory = changed(this.#eras.at(-1)!.directory, step);
      this.#eras.push({ from: await lastReachChange(this.#stage.sql, this.#organisation), asked, directory });
    });
    await this.#directoryTurn;
  }

  async #post(path: string, body: unknown): Promise<void> {
    const deadline = Date.now() + 60_000;
    for (let turn = 0; Date.now() < deadline; turn += 1) {
      const url = this.#stage.servers[turn % this.#stage.servers.length];
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { ...this.#administrator, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).catch(() => null);
      if (answer?.ok) return;
      if (answer && answer.status < 500)
        throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
      await pause(50);
    }
    throw new Error(`No server took ${path}.`);
  }

  /**
   * The network is well; whatever is left to do the product does by itself. Answers as soon as nothing is broken, and what
   * still is when the time is over.
   */
  async rest(): Promise<{ outcome: Outcome; violations: Violation[] }> {
    await Promise.all(this.#restarts);
    await Promise.all([...this.#devices.values()].map((device) => device.heal()));
    const deadline = Date.now() + restSeconds * 1000;
    const late = (): boolean => Date.now() > deadline;
    while (!(await this.#isStill()) && !late()) await pause(30);
    for (;;) {
      const outcome = await this.#look();
      const violations = violationsOf(outcome);
      if (violations.length === 0 || late()) return { outcome, violations };
      await pause(200);
    }
  }

  async #isStill(): Promise<boolean> {
    const last = await lastNumber(this.#stage.sql, this.#organisation);
    const all = await Promise.all([...this.#devices.values()].map((device) => device.status()));
    return all.every(({ unsent }) => unsent === 0) && last === (await lastNumber(this.#stage.sql, this.#organisation));
  }

  async #look(): Promise<Outcome> {
    const devices = await Promise.all([...this.#devices.values()].map((device) => device.report()));
    return { devices, eras: this.#eras, truth: await truthOf(this.#stage.sql, this.#organisation) };
  }

  async end(): Promise<void> {
    await Promise.all(this.#restarts);
    await Promise.all([...this.#devices.values()].map((device) => device.end()));
  }
}

function changed(
  before: Directory,
  step: { staff: string; roles: Staff['roles'] } | { unit: string; below: string },
): Directory {
  if ('unit' in step) {
    const units = before.units.map((unit) => (unit.id === step.unit ? { ...unit, parent: step.below } : unit));
    return { ...before, units };
  }
  const staff = before.staff.map((person) => (person.id === step.staff ? { ...person, roles: step.roles } : person));
  return { ...before, staff };
}
