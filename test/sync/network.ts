// What lies between a device and the servers. Everything that a network does to a request happens here, by the luck of the
// device's own seed: it is lost on the way there, or its answer on the way back; it comes late, and so after what was sent
// later; it comes twice, the second time perhaps at another server and long after; its answer is cut off in the middle.
import { setTimeout as pause } from 'node:timers/promises';
import type { Wire } from '../../apps/web/src/lib/store/exchange.ts';
import { calm, type Weather } from './plan.ts';
import type { Random } from './random.ts';

export interface NetworkSettings {
  /** `http://127.0.0.1:<port>` of every server. */
  servers: readonly string[];
  server: number;
  /** Sent with every request: the session. */
  headers: Readonly<Record<string, string>>;
}

const lost = (): TypeError => new TypeError('the network lost it');

export class Network {
  readonly #random: Random;
  readonly #settings: NetworkSettings;
  /** What is open now; broken when the signal goes. */
  #cable = new AbortController();
  #up = true;
  #weather = calm;
  readonly #stray = new Set<Promise<unknown>>();
  /** How often each thing happened. */
  readonly counts: Record<string, number> = {};

  constructor(random: Random, settings: NetworkSettings) {
    this.#random = random;
    this.#settings = { ...settings };
  }

  get up(): boolean {
    return this.#up;
  }

  setUp(up: boolean): void {
    this.#up = up;
    if (!up) this.#cut();
  }

  /** From now on this server is asked. */
  serve(server: number): void {
    this.#settings.server = server;
    this.#cut();
  }

  /** How bad it is from now on; nothing is lost at first. */
  setWeather(weather: Weather): void {
    this.#weather = weather;
  }

  /** From now on nothing is lost; resolves when nothing is under way any more that was sent twice. */
  async heal(): Promise<void> {
    this.#weather = calm;
    this.#up = true;
    await Promise.allSettled(this.#stray);
  }

  #cut(): void {
    this.#cable.abort(lost());
    this.#cable = new AbortController();
  }

  #happens(what: 'drop' | 'lose' | 'cut' | 'repeat' | 'break'): boolean {
    const happens = this.#random.chance(this.#weather[what]);
    if (happens) this.counts[what] = (this.counts[what] ?? 0) + 1;
    return happens;
  }

  #delay(): Promise<void> {
    return pause(this.#random.int(this.#weather.delay + 1));
  }

  #send(path: string, init: RequestInit | undefined, server: number, signal: AbortSignal): Promise<Response> {
    const headers = { ...(init?.headers as Record<string, string> | undefined), ...this.#settings.headers };
    return fetch(this.#settings.servers[server] + path, { ...init, headers, signal });
  }

  readonly fetch = async (path: string, init?: RequestInit): Promise<Response> => {
    if (!this.#up) throw lost();
    const signals = [this.#cable.signal, ...(init?.signal ? [init.signal] : [])];
    const signal = AbortSignal.any(signals);
    const { server, servers } = this.#settings;
    const [drop, repeat, lose, cut] = (['drop', 'repeat', 'lose', 'cut'] as const).map((what) => this.#happens(what));
    await this.#delay();
    if (drop) throw lost();
    if (repeat) this.#sendAgain(path, init, this.#random.int(servers.length));
    const answer = await this.#send(path, init, server, signal);
    const text = await answer.text();
    await this.#delay();
    if (lose || !this.#up || signal.aborted) throw lost();
    const { status } = answer;
    const headers = { 'content-type': answer.headers.get('content-type') ?? '' };
    return new Response(cut ? halfOf(text) : text, { status, headers });
  };

  /** The same once more, some time after, whatever becomes of the first. */
  #sendAgain(path: string, init: RequestInit | undefined, server: number): void {
    const after = this.#random.int(this.#weather.delay * 4 + 1);
    const again = pause(after)
      .then(() => this.#send(path, { ...init, signal: null }, server, AbortSignal.timeout(20_000)))
      .then((answer) => answer.text())
      .catch(() => undefined)
      .finally(() => this.#stray.delete(again));
    this.#stray.add(again);
  }

  /** As a browser's EventSource: opens again whenever it breaks, and asks once with every opening. */
  readonly listen: Wire['listen'] = (path, heard) => {
    const end = new AbortController();
    void (async () => {
      while (!end.signal.aborted) {
        try {
          if (!this.#up) throw lost();
          const signal = AbortSignal.any([this.#cable.signal, end.signal]);
          const answer = await this.#send(path, undefined, this.#settings.server, signal);
          if (!answer.ok || !answer.body) throw lost();
          heard();
          for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
            if (this.#happens('break')) throw lost();
            await this.#delay();
            if (part.includes('event: resync')) heard();
          }
        } catch {
          // Broken: opened again below.
        }
        await pause(30 + this.#random.int(50));
      }
    })();
    return () => end.abort();
  };
}

/** Half of an answer, and then the connection breaks. */
function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
    pull(controller) {
      controller.error(lost());
    },
  });
}
