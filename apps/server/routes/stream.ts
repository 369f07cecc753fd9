import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { Live, Signal } from '../db/live.ts';
import type { SignedIn } from '../middleware/who.ts';

export interface StreamParts {
  live: Live;
  /** How often a quiet stream shows that it is there, and whether its session still is. */
  heartbeatSeconds: number;
}

/** Server-sent events without data: `resync` says that there is something after the device's cursor. */
export function streamRoutes({ live, heartbeatSeconds }: StreamParts): Hono<SignedIn> {
  return new Hono<SignedIn>().get('/', (c) => {
    const { organisation, stillSignedIn } = c.get('who');
    // While the database is away nobody can tell: the stream carries no data, and the next heartbeat asks again.
    const maybeStillSignedIn = (): Promise<boolean> => stillSignedIn().catch(() => true);
    c.header('content-type', 'text/event-stream');
    // Compressed or collected by a proxy, events would arrive late or never.
    c.header('cache-control', 'no-store, no-transform');
    c.header('x-accel-buffering', 'no');
    return stream(c, async (out) => {
      const signals = new Mailbox();
      const unsubscribe = live.subscribe(organisation, (signal) => signals.put(signal));
      out.onAbort(() => signals.put('end'));
      try {
        await out.write('retry: 2000\n\n');
        while (!out.aborted) {
          const signal = await signals.take(heartbeatSeconds * 1000);
          if (signal === 'end') return;
          if (signal === 'news') await out.write('event: resync\ndata: {}\n\n');
          else if (await maybeStillSignedIn()) await out.write(':\n\n');
          else return;
        }
      } finally {
        unsubscribe();
      }
    });
  });
}

/** Holds the one signal that matters until it is taken: ten additions while a slow line is written are one `news`. */
class Mailbox {
  #held: Signal | undefined;
  #wake: (() => void) | undefined;

  put(signal: Signal): void {
    if (this.#held !== 'end') this.#held = signal;
    this.#wake?.();
  }

  /** The next signal; undefined when none came in time. */
  async take(milliseconds: number): Promise<Signal | undefined> {
    if (this.#held === undefined) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = undefined;
    }
    const signal = this.#held;
    if (signal === 'news') this.#held = undefined;
    return signal;
  }
}
