import type { Device } from './device.ts';
import { uuidV7 } from './uuid-v7.ts';

/** A device whose clock, luck and network the test holds in its hand. Made with the same seed it says the same things. */
export interface FakeDevice extends Device {
  setNow(instant: string): void;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  setOnline(online: boolean): void;
  readonly shared: { title: string; text: string; url?: string }[];
  readonly printed: number;
}

export function fakeDevice({ now = '2026-05-20T09:00:00Z', online = true, seed = 1 } = {}): FakeDevice {
  let at = Date.parse(now);
  let up = online;
  let state = seed >>> 0;
  let printed = 0;
  const shared: FakeDevice['shared'] = [];
  const listeners = new Set<(online: boolean) => void>();
  const turns = new Map<string, Promise<unknown>>();

  // mulberry32: small, even, and the same on every machine.
  function nextByte(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
  }
  const randomBytes = (length: number) => Uint8Array.from({ length }, nextByte);

  return {
    now: () => new Date(at),
    newId: () => uuidV7(at, randomBytes(10)),
    randomBytes,
    online: () => up,
    onOnlineChange(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    persist: () => Promise.resolve(true),
    estimate: () => Promise.resolve({ used: 1_000_000, quota: 1_000_000_000 }),
    inTurn(name, work) {
      const done = (turns.get(name) ?? Promise.resolve()).then(work, work);
      turns.set(name, done);
      return done;
    },
    canShare: () => true,
    share(what) {
      shared.push(what);
      return Promise.resolve(true);
    },
    print: () => void (printed += 1),
    setNow: (instant) => void (at = Date.parse(instant)),
    pass: (milliseconds) => void (at += milliseconds),
    setOnline(next) {
      if (next === up) return;
      up = next;
      for (const listener of listeners) listener(up);
    },
    shared,
    get printed() {
      return printed;
    },
  };
}
