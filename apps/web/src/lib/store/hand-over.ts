import type { Unlocked, Wrap } from './vault.ts';

/*
 * A page that is loaded anew has lost its memory, and the key must lie on no disk. So a page that is left hands what it holds
 * to the worker, which keeps it in its own memory for some seconds; and a page that opens beside others asks those.
 *
 *   leaving page -- HOLD --> worker -- TAKE --> next page          page -- ask --> other windows -- give --> page
 */

/** What one window holds of a person: the open key, or what is left of it after the app locked itself. */
export interface Held {
  vault: string;
  unlocked: Unlocked | null;
  pin: Wrap | null;
}

type Said =
  | { ask: string; answer: string }
  | { give: Held; answer: string }
  | { lock: string; destroyed: boolean }
  | { active: true };

const workerPatience = 2_000;
/** Only waited for where there is another window. */
const windowPatience = 3_000;
const windowLock = 'evenhand window';

/** Whether another window is open; then holds a sign of this one for as long as it lives. */
async function isBesideOthers(): Promise<boolean> {
  if (!navigator.locks) return true;
  const { held = [] } = await navigator.locks.query();
  void navigator.locks.request(windowLock, { mode: 'shared' }, () => new Promise(() => undefined));
  return held.some(({ name }) => name === windowLock);
}

const worker = (): ServiceWorker | null => navigator.serviceWorker?.controller ?? null;

function fromWorker(vault: string): Promise<Held | null> {
  const there = worker();
  if (!there) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(() => resolve(null), workerPatience);
    port1.onmessage = ({ data }: MessageEvent<Held | null>) => {
      clearTimeout(late);
      resolve(data);
    };
    there.postMessage({ type: 'TAKE', vault }, [port2]);
  });
}

/** What this window answers others, and hears from them. */
export interface Windows {
  held(): Held | null;
  /** Somebody locked the app in another window, or its key was destroyed there. */
  locked(vault: string, destroyed: boolean): void;
  /** Somebody works in another window. */
  active(): void;
}

export class HandOver {
  readonly #windows = new BroadcastChannel('evenhand-keys');
  readonly #waiting = new Map<string, (held: Held) => void>();
  readonly #beside = isBesideOthers();

  readonly #own: Windows;

  constructor(own: Windows) {
    this.#own = own;
  }

  /** Answers other windows, and hands over to the page that comes after this one. */
  listen(): void {
    const { held, locked, active } = this.#own;
    this.#windows.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('active' in data) active();
      else if ('lock' in data) locked(data.lock, data.destroyed);
      else if ('give' in data) this.#waiting.get(data.answer)?.(data.give);
      else {
        const own = held();
        if (own?.vault === data.ask && (own.unlocked || own.pin)) this.#say({ give: own, answer: data.answer });
      }
    };
    // The same listener is added once, however often this is called.
    addEventListener('pagehide', this.#leave);
  }

  readonly #leave = (): void => {
    const own = this.#own.held();
    if (own) worker()?.postMessage({ type: 'HOLD', vault: own.vault, held: own });
  };

  #say(said: Said): void {
    this.#windows.postMessage(said);
  }

  async #fromWindows(vault: string): Promise<Held | null> {
    if (!(await this.#beside)) return null;
    const answer = crypto.randomUUID();
    return new Promise((resolve) => {
      const done = (held: Held | null): void => {
        clearTimeout(late);
        this.#waiting.delete(answer);
        resolve(held);
      };
      const late = setTimeout(() => done(null), windowPatience);
      this.#waiting.set(answer, done);
      this.#say({ ask: vault, answer });
    });
  }

  /** What the page before this one, or another window, holds of this person; the first that is open wins. */
  async take(vault: string): Promise<Held | null> {
    const asked = [fromWorker(vault), this.#fromWindows(vault)];
    const open = asked.map(async (each) => {
      const held = await each;
      if (!held?.unlocked) throw new Error('not open');
      return held;
    });
    return Promise.any(open).catch(async () => (await Promise.all(asked)).find((held) => held !== null) ?? null);
  }

  /** Tells every window, and the worker, that this person's key is to be let go. */
  lock(vault: string, wasDestroyed = false): void {
    worker()?.postMessage({ type: 'FORGET', vault });
    this.#say({ lock: vault, destroyed: wasDestroyed });
  }

  active(): void {
    this.#say({ active: true });
  }
}
