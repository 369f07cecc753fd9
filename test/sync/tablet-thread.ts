// Runs in a thread of its own: RxDB's free edition opens thirteen collections in one program, which are three stores.
import { parentPort } from 'node:worker_threads';
import { Tablet, type TabletSettings } from './tablet.ts';

/** What the other side asks: a method of the device of this name. */
export interface Call {
  number: number;
  device: string;
  method:
    | 'begin'
    | 'open'
    | 'shut'
    | 'wipe'
    | 'weather'
    | 'signal'
    | 'clock'
    | 'serve'
    | 'act'
    | 'heal'
    | 'status'
    | 'report'
    | 'end';
  given: unknown[];
}

export type Answer = { number: number } & ({ result: unknown } | { problem: string });

const tablets = new Map<string, Tablet>();

async function answer({ device, method, given }: Call): Promise<unknown> {
  if (method === 'begin') return void tablets.set(device, new Tablet(given[0] as TabletSettings));
  const tablet = tablets.get(device);
  if (!tablet) throw new Error(`There is no device ${device} here.`);
  const act = tablet[method] as (...given: unknown[]) => unknown;
  const result = await act.apply(tablet, given);
  if (method === 'end') tablets.delete(device);
  return result;
}

parentPort?.on('message', (call: Call) => {
  void answer(call).then(
    (result) => parentPort?.postMessage({ number: call.number, result } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({
        number: call.number,
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer),
  );
});
