import { Worker } from 'node:worker_threads';
import type { Answer, Call } from './tablet-thread.ts';
import type { Tablet, TabletSettings } from './tablet.ts';

/** A device as the run sees it: it lives in another thread. */
export type Remote = {
  [
    Method in
      'open' | 'shut' | 'wipe' | 'weather' | 'signal' | 'clock' | 'serve' | 'act' | 'heal' | 'status' | 'report' | 'end'
  ]: (...given: Parameters<Tablet[Method]>) => Promise<Awaited<ReturnType<Tablet[Method]>>>;
};

const perThread = 3;

/** Threads for so many devices; they serve one run after another. */
export class Tablets {
  readonly #threads: Thread[];

  constructor(devices: number) {
    this.#threads = Array.from({ length: Math.ceil(devices / perThread) }, () => new Thread());
  }

  async begin(all: readonly TabletSettings[]): Promise<Map<string, Remote>> {
    const begun = all.map(async (settings, index): Promise<[string, Remote]> => {
      const thread = this.#threads[Math.floor(index / perThread)];
      if (!thread) throw new Error('There are more devices than threads have room for.');
      const device = `${settings.run} ${settings.staff}`;
      await thread.call(device, 'begin', [settings]);
      const remote = new Proxy({} as Remote, {
        get: (_target, method) =>
          // Whoever awaits it asks for `then` first.
          method === 'then' ? undefined : (...given: unknown[]) => thread.call(device, method as Call['method'], given),
      });
      return [settings.staff, remote];
    });
    return new Map(await Promise.all(begun));
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker = new Worker(new URL('./tablet-thread.ts', import.meta.url));
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #number = 0;

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.get(answer.number)?.(answer);
      this.#waiting.delete(answer.number);
    });
    this.#worker.on('error', (error) => {
      for (const [number, tell] of this.#waiting) tell({ number, problem: `The thread broke: ${String(error)}` });
      this.#waiting.clear();
    });
  }

  async call(device: string, method: Call['method'], given: unknown[]): Promise<never> {
    const number = (this.#number += 1);
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ number, device, method, given } satisfies Call);
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.result as never;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
