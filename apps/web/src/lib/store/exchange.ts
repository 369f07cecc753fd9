import type { Subject } from 'rxjs';
import { deviceHeader, deviceNameOf, unsentHeader, type DeviceName } from '@evenhand/policy/wire/access';
import type { Problem } from '@evenhand/policy/wire/problem';
import type { PullAnswer } from '@evenhand/policy/wire/replication';
import { pagesIn } from './pages.ts';

/** How the last exchange with the server ended. */
export type Contact = 'reached' | 'unreachable' | 'signed-out' | 'update-needed' | { problem: string };

/** The network, as far as sync needs it. */
export interface Wire {
  fetch: typeof fetch;
  /** Opens the stream that only says "there is something new"; the answer closes it. */
  listen(url: string, heard: () => void): () => void;
  /** Milliseconds after which a failed exchange is tried again. */
  retry: number;
  /** The server says that the store with this device id is to be removed. */
  wiped?: (device: string) => void;
}

/** Milliseconds for an answer to begin, and for each piece of it. */
const patience = 30_000;

interface Sending {
  method: string;
  headers: Record<string, string>;
  body: string;
}

interface Exchanging {
  /** What the server knows this store by; every request says it. */
  name: DeviceName;
  contact: Subject<Contact>;
  /** How many entries wait here. */
  unsent(): Promise<number>;
}

export interface Exchange {
  ask<Answer>(path: string, sending?: Sending): Promise<Answer>;
  /** Answers that come one after the other on one line, until it is told to stop. */
  pages(path: string, stopped: AbortSignal): Promise<AsyncGenerator<PullAnswer, void>>;
}

/** Asks the server, and says how that ended: a failed question throws, after everybody was told what is the matter. */
export function exchangeWith(wire: Pick<Wire, 'fetch' | 'wiped'>, { name, contact, unsent }: Exchanging): Exchange {
  async function open(path: string, { within, signal }: Watch, { method, body, headers }: Partial<Sending> = {}) {
    let answer: Response;
    try {
      const said = { [deviceHeader]: deviceNameOf(name), [unsentHeader]: String(await unsent()) };
      const init = { method, body, credentials: 'same-origin', signal, headers: { ...headers, ...said } } as const;
      answer = await within(wire.fetch(path, init));
    } catch (error) {
      contact.next('unreachable');
      throw error;
    }
    if (answer.ok) return answer;
    const problem = (await within(answer.json()).catch(() => null)) as Problem | null;
    if (problem?.error === 'device-wiped') wire.wiped?.(name.id);
    if (answer.status === 401) contact.next('signed-out');
    else if (problem?.error === 'update-needed') contact.next('update-needed');
    // Without room it answers, and whoever reads its sentence can do something about it.
    else if (problem && answer.status === 507) contact.next({ problem: problem.message });
    else if (answer.status >= 500 || answer.status === 429) contact.next('unreachable');
    else contact.next({ problem: problem?.message ?? `The server answered ${answer.status}.` });
    throw new Error(problem?.message ?? `The server answered ${answer.status}.`);
  }

  /** One that ends half-way is no answer. */
  function torn(error: unknown): never {
    contact.next('unreachable');
    throw error;
  }

  async function* noted(
    pages: AsyncGenerator<PullAnswer, void>,
    stopped: AbortSignal,
  ): AsyncGenerator<PullAnswer, void> {
    try {
      for await (const page of pages) {
        contact.next('reached');
        yield page;
      }
    } catch (error) {
      if (!stopped.aborted) torn(error);
    }
  }

  return {
    async ask<Answer>(path: string, sending?: Sending) {
      const watch = watched();
      const answer = await open(path, watch, sending);
      const whole = (await watch.within(answer.json()).catch(torn)) as Answer;
      contact.next('reached');
      return whole;
    },
    async pages(path, stopped) {
      const { within, signal } = watched();
      const answer = await open(path, { within, signal: AbortSignal.any([signal, stopped]) });
      return noted(pagesIn(answer, within), stopped);
    },
  };
}

interface Watch {
  signal: AbortSignal;
  within<Result>(piece: Promise<Result>): Promise<Result>;
}

/** Breaks off an exchange when a piece of it does not come in time; the time that we take between pieces is our own. */
function watched(): Watch {
  const ended = new AbortController();
  return {
    signal: ended.signal,
    async within(piece) {
      const timer = setTimeout(
        () => ended.abort(new DOMException('No answer came in time.', 'TimeoutError')),
        patience,
      );
      try {
        return await piece;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
